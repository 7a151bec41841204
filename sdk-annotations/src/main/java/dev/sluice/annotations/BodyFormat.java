package dev.sluice.annotations;

/** What the items of a list are written in. */
public enum BodyFormat {
  /** One JSON value with the items in it. */
  JSON,
  /**
   * One JSON value with columns in the items' place: an object of arrays as long as each other.
   * {@code {"id": [7, 8], "form": ["10-K", "4"]}} are two items.
   */
  COLUMNS,
  /** One JSON value a line, which is an item. */
  NDJSON,
  /** Cells with commas between them, or what {@link Format#delimiter()} says, below a header. */
  CSV,
  /** Cells with tabs between them, below a header. */
  TSV,
  /**
   * XML in which elements are the items: {@code items = "/feed/entry"}. {@code <entry id="7">} with
   * a {@code <name>} in it is read like {@code {"@id": "7", "name": "…"}}, elements of the same
   * name like an array, and the text beside attributes or elements is called {@code #text}.
   */
  XML
}
