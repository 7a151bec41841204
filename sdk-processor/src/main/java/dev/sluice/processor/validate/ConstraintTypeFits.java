package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConstraintModel;
import dev.sluice.processor.model.ConstraintTest;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.WriteContractModel;

/** A constraint stands on a type it can judge. */
final class ConstraintTypeFits implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    for (Constrained place : Constrained.of(contract).toList()) {
      ValueType value = place.value();
      for (ConstraintModel constraint : place.constraints()) {
        if (!(constraint.test() instanceof ConstraintTest.Foreign)
            && !(value instanceof ValueType.Unsupported)
            && !Constraints.fits(constraint.test(), value)) {
          findings.add(
              constraint.origin(),
              "@%s judges %s, but %s is %s. Remove it, or change the type.",
              constraint.name(),
              Constraints.judged(constraint.test()),
              place.name(),
              Types.text(place.type()));
        }
      }
    }
  }
}
