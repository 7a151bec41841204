package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.PiiModel;
import dev.sluice.processor.model.WriteContractModel;

/** The key of personal data is named by an environment variable; the key is not in the source. */
final class PiiKeyNameValid implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    for (ColumnModel column : contract.allColumns().toList()) {
      PiiModel pii = column.pii();
      if (pii != null && pii.treatment().value().isKeyed() && !pii.key().value().isEmpty()) {
        SecretNameValid.check(pii.key(), findings);
      }
    }
  }
}
