package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConstraintModel;
import dev.sluice.processor.model.ConstraintTest;
import dev.sluice.processor.model.WriteContractModel;

/** A constraint on a column is one that is compiled. */
final class ConstraintSupported implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    for (Constrained place : Constrained.of(contract).toList()) {
      for (ConstraintModel constraint : place.constraints()) {
        if (constraint.test() instanceof ConstraintTest.Foreign) {
          findings.add(
              constraint.origin(),
              "@%s on %s is judged by a validator at run time, which Sluice does not run. Use the"
                  + " standard constraints, or write the check as a method of the record: @AssertTrue"
                  + " boolean is…().",
              constraint.name(),
              place.name());
        }
      }
    }
  }
}
