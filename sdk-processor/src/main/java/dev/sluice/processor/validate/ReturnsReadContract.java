package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ResultModel;
import dev.sluice.processor.model.ResultModel.Form;
import dev.sluice.processor.model.ValueType;

/** What an operation returns can be read. */
final class ReturnsReadContract implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    ResultModel result = operation.result();
    if (result.form() == Form.UNSUPPORTED || isRaw(result)) {
      return;
    }
    boolean list = result.form() != Form.PAGES && result.item() instanceof ValueType.Many;
    ValueType item =
        list && result.item() instanceof ValueType.Many many && isList(many)
            ? many.element()
            : result.item();
    if (!(item instanceof ValueType.Structure structure)) {
      findings.add(
          operation.origin(),
          "%s returns %s%s. Let T be a record annotated @ReadContract%s.",
          operation.name(),
          result.written(),
          Types.reason(item),
          result.form() == Form.PAGES ? "" : ", a List of it, String, byte[] or InputStream");
    } else if (!structure.readContract()) {
      findings.add(
          operation.origin(),
          "%s returns %s, but %s is no read contract. Annotate it @ReadContract.",
          operation.name(),
          result.written(),
          structure.type().simpleName());
    }
  }

  private static boolean isList(ValueType.Many many) {
    return many.container().simpleName().equals("List");
  }

  /** Whether the body is taken as it is, or ignored. */
  private static boolean isRaw(ResultModel result) {
    ValueType item = result.item();
    boolean raw =
        item instanceof ValueType.Binary
            || item instanceof ValueType.Stream
            || item.equals(ResultModel.TEXT);
    return item instanceof ValueType.Nothing || (raw && result.form() != Form.PAGES);
  }
}
