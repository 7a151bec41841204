package dev.sluice.processor.validate;

import dev.sluice.processor.model.SnapshotModel;

/** A table has a snapshot, where snapshots are kept, in the form that the processor writes. */
final class SnapshotPresent implements SnapshotRule {

  @Override
  public void check(SnapshotModel snapshot, Findings findings) {
    switch (snapshot.state()) {
      case ABSENT ->
          findings.add(
              snapshot.contract().table(),
              "The table \"%s\" has no schema snapshot. If it is new, %s; if it was renamed, rename"
                  + " its file, too.",
              snapshot.contract().table().value(),
              snapshot.update());
      case UNREADABLE ->
          findings.add(
              snapshot.contract().table(),
              "The schema snapshot %s of table \"%s\" cannot be read, e.g. because of a merge."
                  + " Restore it, or %s.",
              snapshot.file(),
              snapshot.contract().table().value(),
              snapshot.update());
      case PRESENT -> {}
    }
  }
}
