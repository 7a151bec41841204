package dev.sluice.processor.validate;

import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.LoadModel.Mode;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.WriteContractModel;

/** {@code @ValidFrom} is a time, and always there. */
final class ValidFromIsInstant implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    for (ComponentModel component : contract.load().validFrom()) {
      boolean isInstant =
          component.value() instanceof ValueType.Scalar scalar
              && scalar.kind() == ScalarKind.INSTANT;
      if (contract.load().is(Mode.HISTORY) && !(isInstant && component.isRequired())) {
        findings.add(
            component.origin(),
            "@ValidFrom %s is no Instant that is always there, so versions would have no time. Make"
                + " it one, or remove @ValidFrom: then the batch's time counts.",
            component.name());
      }
    }
  }
}
