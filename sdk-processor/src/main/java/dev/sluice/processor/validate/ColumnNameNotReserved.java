package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.WriteContractModel;

/** Columns that begin with '_' are Sluice's own. */
final class ColumnNameNotReserved implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    for (ColumnModel column : contract.columns()) {
      if (column.name().startsWith("_")) {
        findings.add(
            column.nameOrigin(),
            "Column %s begins with '_', as Sluice's own columns do. Rename %s.",
            column.name(),
            column.component().name());
      }
    }
  }
}
