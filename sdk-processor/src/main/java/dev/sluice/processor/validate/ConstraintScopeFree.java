package dev.sluice.processor.validate;

import dev.sluice.processor.model.WriteContractModel;

/** A constraint holds for every row: it has no groups and no payload. */
final class ConstraintScopeFree implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    Constraints.of(contract)
        .filter(constraint -> constraint.scope() != null)
        .forEach(
            constraint ->
                findings.add(
                    constraint.scope(),
                    "@%s has %s, but each row is checked once and for all. Remove %s.",
                    constraint.name(),
                    constraint.scope().value(),
                    constraint.scope().value()));
  }
}
