package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.PiiModel;
import dev.sluice.processor.model.PiiModel.Treatment;
import dev.sluice.processor.model.WriteContractModel;

/** A key of a table that is personal data is kept or hashed, so that it stays a row's own. */
final class PiiKeyColumnFits implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    for (ColumnModel column : contract.allColumns().toList()) {
      PiiModel pii = column.pii();
      if (pii == null || !column.key()) {
        continue;
      }
      if (pii.treatment().value() == Treatment.MASK) {
        findings.add(
            pii.treatment(),
            "@Key %s is masked, so that all rows would be one. HASH it.",
            column.component().name());
      } else if (pii.treatment().value() == Treatment.ENCRYPT) {
        findings.add(
            pii.treatment(),
            "@Key %s is encrypted, and a new encryption key would make all rows others. HASH it, and"
                + " encrypt the value in a column of its own.",
            column.component().name());
      }
    }
  }
}
