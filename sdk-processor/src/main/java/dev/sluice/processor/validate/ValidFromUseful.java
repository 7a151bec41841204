package dev.sluice.processor.validate;

import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.LoadModel.Mode;
import dev.sluice.processor.model.WriteContractModel;
import java.util.List;

/** One component at most, of a table with history, is {@code @ValidFrom}. */
final class ValidFromUseful implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    List<ComponentModel> validFrom = contract.load().validFrom();
    if (!contract.load().is(Mode.HISTORY)) {
      for (ComponentModel component : validFrom) {
        findings.add(
            component.origin(),
            "@ValidFrom %s means nothing where rows have no history. Remove it, or load with"
                + " Load.HISTORY.",
            component.name());
      }
      return;
    }
    for (ComponentModel second : validFrom.stream().skip(1).toList()) {
      findings.add(
          second.origin(),
          "@ValidFrom %s: %s says already when a row became valid. Remove one.",
          second.name(),
          validFrom.get(0).name());
    }
  }
}
