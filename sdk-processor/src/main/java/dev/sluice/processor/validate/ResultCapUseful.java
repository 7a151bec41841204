package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ResultModel.Form;
import dev.sluice.processor.model.Written;

/** Only a list that is read page by page has a cap. */
final class ResultCapUseful implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    Written<Integer> cap = operation.settings().resultCap();
    Form form = operation.result().form();
    if (cap != null && form != Form.PAGES && form != Form.UNSUPPORTED) {
      findings.add(
          cap,
          "%s has a cap, but returns %s. Return Pages, or remove @ResultCap.",
          operation.name(),
          operation.result().written());
    }
  }
}
