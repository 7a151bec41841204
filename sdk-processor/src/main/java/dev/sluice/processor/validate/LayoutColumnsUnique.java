package dev.sluice.processor.validate;

import dev.sluice.processor.model.WriteContractModel;
import java.util.HashSet;
import java.util.Set;

/** A table is partitioned or clustered by a column once. */
final class LayoutColumnsUnique implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    Set<String> seen = new HashSet<>();
    contract
        .layout()
        .all()
        .filter(name -> !seen.add(name.value()))
        .forEach(name -> findings.add(name, "%s is named twice. Remove one.", name.value()));
  }
}
