package dev.sluice.annotations;

/** How a batch of rows comes into a table. Each way lands a batch once, however often it is run. */
public enum Load {
  /** By key: rows with a new key are added, rows that differ replace those of the same key. */
  MERGE,
  /** Every batch adds its rows, of which those of the same key are one. */
  APPEND,
  /** The batch takes the place of all rows. */
  REPLACE,
  /**
   * By key, every version kept: a row that differs ends the one there is and follows it. The table
   * has two more columns, {@code valid_from} and {@code valid_to}, which is null for what is valid.
   */
  HISTORY
}
