package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.Origin;
import dev.sluice.processor.model.SchemaSnapshot;
import dev.sluice.processor.model.SchemaSnapshot.Column;
import dev.sluice.processor.model.SnapshotModel;
import java.util.Optional;

/** A table that is there, and what reads it, can go on as they are. */
final class SnapshotCompatible implements SnapshotRule {

  @Override
  public void check(SnapshotModel snapshot, Findings findings) {
    SchemaSnapshot saved = snapshot.saved();
    if (saved == null) {
      return;
    }
    SchemaSnapshot now = SchemaSnapshot.of(snapshot.contract());
    for (Column before : saved.columns()) {
      Optional<Column> after = now.column(before.name());
      if (after.isEmpty()) {
        tell(
            snapshot.contract().type().origin(),
            "The column \"" + before.name() + "\" of table \"" + now.table() + "\" is gone",
            snapshot,
            findings);
      } else {
        compare(before, after.get(), snapshot, findings);
      }
    }
    for (ColumnModel column : snapshot.contract().columns()) {
      if (saved.column(column.name()).isEmpty() && (column.isRequired() || column.key())) {
        tell(
            column.component().origin(),
            "The new column \""
                + column.name()
                + "\" is "
                + (column.key() ? "part of the key" : "required")
                + ", which the rows that are there cannot have",
            snapshot,
            findings);
      }
    }
  }

  private static void compare(
      Column before, Column after, SnapshotModel snapshot, Findings findings) {
    String what = "";
    if (!before.type().equals(after.type())) {
      what = "is " + after.type() + ", and was " + before.type();
    } else if (before.key() != after.key()) {
      what = after.key() ? "is part of the key now" : "is no part of the key any more";
    } else if (before.nullable() && !after.nullable()) {
      what = "is required, and could be null before";
    }
    if (!what.isEmpty()) {
      Origin origin =
          snapshot.contract().columns().stream()
              .filter(column -> column.name().equals(after.name()))
              .findFirst()
              .orElseThrow()
              .component()
              .origin();
      tell(origin, "The column \"" + after.name() + "\" " + what, snapshot, findings);
    }
  }

  private static void tell(Origin origin, String what, SnapshotModel snapshot, Findings findings) {
    findings.add(
        origin,
        "%s: a breaking change. Undo it; or, if the table and what reads it are to change, %s.",
        what,
        snapshot.update());
  }
}
