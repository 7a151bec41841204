package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ConstraintModel;
import dev.sluice.processor.model.ConstraintTest;
import dev.sluice.processor.model.WriteContractModel;

/** A constraint on a column is one that is compiled. */
final class ConstraintSupported implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    for (ColumnModel column : contract.allColumns().toList()) {
      for (ConstraintModel constraint : column.constraints()) {
        if (constraint.test() instanceof ConstraintTest.Foreign) {
          findings.add(
              constraint.origin(),
              "@%s on %s is judged by a validator at run time, which Sluice does not run. Use the"
                  + " standard constraints, or write the check as a method of the record: @AssertTrue"
                  + " boolean is…().",
              constraint.name(),
              column.component().name());
        } else if (constraint.inside()) {
          findings.add(
              constraint.origin(),
              "@%s on what %s holds is not supported. Put it on the component, or write the check as"
                  + " a method of the record: @AssertTrue boolean is…().",
              constraint.name(),
              column.component().name());
        }
      }
    }
  }
}
