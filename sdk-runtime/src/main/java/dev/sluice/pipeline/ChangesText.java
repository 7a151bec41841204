package dev.sluice.pipeline;

import dev.sluice.table.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a flow did to its table, for people. Rows that are merely new are told by the summary's own
 * columns.
 */
record ChangesText(FlowCounts counts) {

  /** One line; none where there is nothing to tell. */
  List<String> lines() {
    Changes changes = counts.changes();
    List<String> parts = new ArrayList<>();
    if (changes.updated() + changes.deleted() + changes.closed() > 0) {
      add(parts, changes.inserted(), "new");
      add(parts, changes.updated(), "changed");
      add(parts, changes.deleted(), "removed");
      add(parts, changes.closed(), "ended");
    }
    add(parts, counts.filtered(), "left out by the transform");
    return parts.isEmpty() ? List.of() : List.of(String.join(", ", parts));
  }

  private static void add(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(String.format(Locale.ROOT, "%,d %s", count, what));
    }
  }
}
