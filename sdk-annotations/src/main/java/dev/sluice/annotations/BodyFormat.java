package dev.sluice.annotations;

/** What the items of a list are written in. */
public enum BodyFormat {
  /** One JSON value with the items in it. */
  JSON,
  /** One JSON value a line, which is an item. */
  NDJSON,
  /** Cells with commas between them, or what {@link Format#delimiter()} says, below a header. */
  CSV,
  /** Cells with tabs between them, below a header. */
  TSV
}
