package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ConstraintModel;
import dev.sluice.processor.model.ConstraintTest;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.WriteContractModel;

/** A constraint stands on a type it can judge. */
final class ConstraintTypeFits implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    for (ColumnModel column : contract.allColumns().toList()) {
      ValueType value = column.component().value();
      for (ConstraintModel constraint : column.constraints()) {
        if (!constraint.inside()
            && !(constraint.test() instanceof ConstraintTest.Foreign)
            && !(value instanceof ValueType.Unsupported)
            && !Constraints.fits(constraint.test(), value)) {
          findings.add(
              constraint.origin(),
              "@%s judges %s, but %s is %s. Remove it, or change the type.",
              constraint.name(),
              Constraints.judged(constraint.test()),
              column.component().name(),
              Types.text(column.component().type()));
        }
      }
    }
  }
}
