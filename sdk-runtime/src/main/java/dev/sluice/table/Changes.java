package dev.sluice.table;

/**
 * What a commit did to a table.
 *
 * @param inserted rows that are new
 * @param updated rows that were there and differ now
 * @param deleted rows that are gone
 * @param closed rows of a history that ended without a successor
 */
public record Changes(long inserted, long updated, long deleted, long closed) {

  /** Nothing. */
  public static final Changes NONE = new Changes(0, 0, 0);

  /** Changes of a table without history. */
  public Changes(long inserted, long updated, long deleted) {
    this(inserted, updated, deleted, 0);
  }

  /** How many rows the commit wrote. */
  public long written() {
    return inserted + updated;
  }
}
