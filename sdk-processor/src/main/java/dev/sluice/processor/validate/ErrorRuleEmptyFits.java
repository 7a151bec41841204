package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ResultModel;
import dev.sluice.processor.model.ResultModel.Form;
import dev.sluice.processor.model.ValueType;
import java.util.Set;

/** Where an error rule lets there be nothing, the operation can return nothing. */
final class ErrorRuleEmptyFits implements Rule<OperationModel> {

  private static final Set<Form> WITH_A_VALUE = Set.of(Form.VALUE, Form.STAGE, Form.RESPONSE);

  @Override
  public void check(OperationModel operation, Findings findings) {
    ResultModel result = operation.result();
    if (!WITH_A_VALUE.contains(result.form()) || result.item() instanceof ValueType.Nothing) {
      return;
    }
    operation.settings().errorRules().stream()
        .filter(rule -> rule.does("EMPTY") || rule.does("SKIP"))
        .forEach(
            rule ->
                findings.add(
                    rule.action(),
                    "After %s there is no value, and %s returns %s. Return an Optional or Pages, or"
                        + " write FAIL.",
                    rule.action().value(),
                    operation.name(),
                    result.written()));
  }
}
