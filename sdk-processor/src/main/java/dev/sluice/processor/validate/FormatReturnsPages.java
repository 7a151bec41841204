package dev.sluice.processor.validate;

import dev.sluice.processor.model.FormatModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ResultModel.Form;

/** A format is that of the items of a list. */
final class FormatReturnsPages implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    FormatModel format = operation.settings().format();
    Form form = operation.result().form();
    if (format != null && form != Form.PAGES && form != Form.UNSUPPORTED) {
      findings.add(
          format.origin(),
          "%s has a format of items, but returns %s. Return Pages, or remove @Format.",
          operation.name(),
          operation.result().written());
    }
  }
}
