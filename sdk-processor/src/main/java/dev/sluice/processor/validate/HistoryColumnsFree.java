package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.HistoryColumns;
import dev.sluice.processor.model.LoadModel.Mode;
import dev.sluice.processor.model.WriteContractModel;

/** A table with history has no columns of the names that the history needs. */
final class HistoryColumnsFree implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    if (!contract.load().is(Mode.HISTORY)) {
      return;
    }
    for (ColumnModel column : contract.columns()) {
      if (HistoryColumns.NAMES.contains(column.name())) {
        findings.add(
            column.component().origin(),
            "Column %s is what a table with history tells the time of a version by. Rename %s, or"
                + " annotate it @ValidFrom under another name.",
            column.name(),
            column.component().name());
      }
    }
  }
}
