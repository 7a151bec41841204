package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.PiiModel;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.WriteContractModel;

/** What masks, hashes or encrypts personal data makes text of text. */
final class PiiTypeSupported implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    for (ColumnModel column : contract.columns()) {
      PiiModel pii = column.pii();
      ValueType value = column.component().value();
      if (pii != null
          && !pii.isKept()
          && !(value instanceof ValueType.Unsupported)
          && !Constraints.is(value, ScalarKind.TEXT)) {
        findings.add(
            pii.treatment(),
            "%s is %s, and only text is %s. Make it a String, or KEEP it and tag it.",
            column.component().name(),
            Types.text(column.component().type()),
            pii.treatment().value().past());
      }
    }
  }
}
