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
    if (Types.isReadable(result.item())) {
      return;
    }
    if (Types.innermost(result.item()) instanceof ValueType.Structure structure
        && !structure.readContract()) {
      findings.add(
          operation.origin(),
          "%s returns %s, but %s is no read contract. Annotate it @ReadContract.",
          operation.name(),
          result.written(),
          structure.type().simpleName());
      return;
    }
    findings.add(
        operation.origin(),
        "%s returns %s%s. Let T be a record annotated @ReadContract, a text, number, boolean,"
            + " instant or date, or a List or Map of such%s.",
        operation.name(),
        result.written(),
        Types.reason(result.item()),
        result.form() == Form.PAGES ? "" : ", or byte[] or InputStream");
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
