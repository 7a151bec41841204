package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ResultModel.Form;

/** Only a list can be read from the start again. */
final class ErrorRuleResyncFits implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    Form form = operation.result().form();
    if (form == Form.PAGES || form == Form.UNSUPPORTED) {
      return;
    }
    operation.settings().errorRules().stream()
        .filter(rule -> rule.does("RESYNC"))
        .forEach(
            rule ->
                findings.add(
                    rule.action(),
                    "%s is no list that could be read from the start again. Return Pages, or write"
                        + " FAIL.",
                    operation.name()));
  }
}
