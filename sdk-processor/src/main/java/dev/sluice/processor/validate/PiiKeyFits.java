package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.PiiModel;
import dev.sluice.processor.model.WriteContractModel;

/** Personal data that is hashed or encrypted has a key, other has none. */
final class PiiKeyFits implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    for (ColumnModel column : contract.allColumns().toList()) {
      PiiModel pii = column.pii();
      if (pii == null || pii.treatment().value().isKeyed() != pii.key().value().isEmpty()) {
        continue;
      }
      if (pii.treatment().value().isKeyed()) {
        findings.add(
            pii.origin(),
            "%s is %s without a key. Name the secret that is the key, e.g. key = \"PII_KEY\".",
            column.component().name(),
            pii.treatment().value().past());
      } else {
        findings.add(
            pii.key(),
            "%s is %s, which takes no key. Remove it, or choose HASH or ENCRYPT.",
            column.component().name(),
            pii.treatment().value().past());
      }
    }
  }
}
