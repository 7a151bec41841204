package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.SchemaSnapshot;
import dev.sluice.processor.model.SnapshotModel;

/** A change that breaks nothing is in the snapshot as well, so that it is reviewed. */
final class SnapshotCurrent implements SnapshotRule {

  @Override
  public void check(SnapshotModel snapshot, Findings findings) {
    SchemaSnapshot saved = snapshot.saved();
    if (saved == null) {
      return;
    }
    for (ColumnModel column : snapshot.contract().columns()) {
      String what = change(column, saved);
      if (!what.isEmpty()) {
        findings.add(
            column.component().origin(),
            "The column \"%s\" %s, which breaks nothing, but is not in the schema snapshot. To have"
                + " the change reviewed, %s.",
            column.name(),
            what,
            snapshot.update());
      }
    }
  }

  private static String change(ColumnModel column, SchemaSnapshot saved) {
    SchemaSnapshot.Column before = saved.column(column.name()).orElse(null);
    if (before == null) {
      return column.isRequired() || column.key() ? "" : "is new";
    }
    return !before.nullable() && !column.isRequired() ? "may be null now" : "";
  }
}
