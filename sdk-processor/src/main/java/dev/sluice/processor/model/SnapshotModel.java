package dev.sluice.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A write contract beside the snapshot that is kept of its table.
 *
 * @param contract the contract
 * @param file where the snapshot is, or would be
 * @param state what is there
 * @param saved what the snapshot says; null unless it is present
 */
public record SnapshotModel(
    WriteContractModel contract, String file, State state, @Nullable SchemaSnapshot saved) {

  /** What is there of a snapshot. */
  public enum State {
    ABSENT,
    UNREADABLE,
    PRESENT
  }

  /** What to do so that the snapshot says what the contract does. */
  public String update() {
    return "compile once with -Asluice.schemas.update=true, and commit " + file;
  }
}
