package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConstraintTest;
import dev.sluice.processor.model.CrossCheckModel;
import dev.sluice.processor.model.WriteContractModel;

/** A rule over several columns is a method that says yes or no. */
final class CrossCheckValid implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    for (CrossCheckModel check : contract.crossChecks()) {
      if (!(check.constraint().test() instanceof ConstraintTest.Truth)) {
        findings.add(
            check.constraint().origin(),
            "@%s on %s is judged by nothing. Write a rule over several columns as a method of the"
                + " record: @AssertTrue boolean is…().",
            check.constraint().name(),
            check.name());
        continue;
      }
      String flaw = flaw(check);
      if (!flaw.isEmpty()) {
        findings.add(check.origin(), "@%s %s %s", check.constraint().name(), check.name(), flaw);
      }
    }
  }

  private static String flaw(CrossCheckModel check) {
    if (check.isPrivate()) {
      return "is private, so generated code cannot call it. Remove private.";
    }
    if (check.isStatic()) {
      return "is static, so it sees no row. Remove static.";
    }
    if (!check.returnsBoolean()) {
      return "does not return boolean. Return whether the row is as it should be.";
    }
    if (check.parameters() > 0) {
      return "has parameters. Remove them: it judges its own row.";
    }
    return check.thrown().isEmpty()
        ? ""
        : "declares %s. Catch it: what throws an unchecked exception breaks the rule, too."
            .formatted(String.join(", ", check.thrown()));
  }
}
