package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.WriteContractModel;

/** A key is never null. */
final class KeyNotNullable implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    for (ColumnModel column : contract.columns()) {
      if (column.key() && !column.isRequired() && !column.component().isPrimitive()) {
        findings.add(
            column.component().origin(),
            "Key %s can be null, and rows with a null key never match. Make it required, or take"
                + " @Key away.",
            column.component().name());
      }
    }
  }
}
