package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.WriteContractModel;

/** A key is always tracked. */
final class KeyTracked implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    for (ColumnModel column : contract.columns()) {
      if (column.key() && column.untracked()) {
        findings.add(
            column.component().origin(),
            "%s is @Key and @Untracked, but another key is another row. Remove one.",
            column.component().name());
      }
    }
  }
}
