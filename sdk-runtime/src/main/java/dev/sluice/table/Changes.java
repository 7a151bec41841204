package dev.sluice.table;

/**
 * What a commit did to a table.
 *
 * @param inserted rows that are new
 * @param updated rows that were there and differ now
 * @param deleted rows that are gone
 */
public record Changes(long inserted, long updated, long deleted) {

  /** How many rows the commit wrote. */
  public long written() {
    return inserted + updated;
  }
}
