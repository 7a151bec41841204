package dev.sluice.http;

/** How the values of a collection are written into a query or form. */
public enum CollectionStyle {
  /** {@code id=1&id=2}. */
  EXPLODE(""),
  /** {@code id=1,2}; a comma within a value is percent-encoded. */
  COMMA(","),
  /** {@code id=1%7C2}. */
  PIPE("%7C"),
  /** {@code id=1%202}. */
  SPACE("%20"),
  /** {@code id[]=1&id[]=2}, the brackets percent-encoded. */
  BRACKETS("");

  private final String separator;

  CollectionStyle(String separator) {
    this.separator = separator;
  }

  /** What stands between values, encoded; empty where each value is a parameter of its own. */
  String separator() {
    return separator;
  }
}
