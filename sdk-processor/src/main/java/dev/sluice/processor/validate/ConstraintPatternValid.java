package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConstraintModel;
import dev.sluice.processor.model.ConstraintTest;
import dev.sluice.processor.model.WriteContractModel;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A regular expression is one. */
final class ConstraintPatternValid implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    for (Constrained place : Constrained.of(contract).toList()) {
      for (ConstraintModel constraint : place.constraints()) {
        if (constraint.test() instanceof ConstraintTest.Form form) {
          check(form, findings);
        }
      }
    }
  }

  private static void check(ConstraintTest.Form form, Findings findings) {
    try {
      Pattern.compile(
          form.regexp().value(), form.flags().contains("COMMENTS") ? Pattern.COMMENTS : 0);
    } catch (PatternSyntaxException e) {
      findings.add(
          form.regexp(),
          "\"%s\" is no regular expression: %s at character %d. Correct it.",
          form.regexp().value(),
          e.getDescription(),
          e.getIndex() + 1);
    }
  }
}
