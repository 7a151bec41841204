package dev.sluice.table;

/** What a run may do to a table that is there and has not the columns of its contract. */
public enum SchemaChanges {
  /** Nothing: the flow fails before anything is fetched, and says what would alter the table. */
  REFUSE,
  /** Add columns that may be null; refuse all else. */
  ADD_COLUMNS,
  /** Give the table new columns together with new rows, which a full refresh reads. */
  REBUILD
}
