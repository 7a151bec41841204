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
    contract
        .allColumns()
        .filter(column -> !contract.columns().contains(column))
        .forEach(column -> checkNested(column, findings));
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

  private static void checkNested(ColumnModel column, Findings findings) {
    PiiModel pii = column.pii();
    if (pii != null) {
      findings.add(
          pii.origin(),
          "%s is within a column, and only whole columns are treated. Make it a component of the"
              + " write contract.",
          column.component().name());
    }
  }
}
