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
    ValueType item = result.item();
    if (result.form() == Form.UNSUPPORTED || item instanceof ValueType.Nothing) {
      return;
    }
    if (!(item instanceof ValueType.Structure structure)) {
      findings.add(
          operation.origin(),
          "%s returns %s%s. Let T be a record annotated @ReadContract.",
          operation.name(),
          result.written(),
          Types.reason(item));
    } else if (!structure.readContract()) {
      findings.add(
          operation.origin(),
          "%s returns %s, but %s is no read contract. Annotate it @ReadContract.",
          operation.name(),
          result.written(),
          structure.type().simpleName());
    }
  }
}
