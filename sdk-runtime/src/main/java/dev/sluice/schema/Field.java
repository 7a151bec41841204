package dev.sluice.schema;

import java.io.Serializable;

/**
 * A column, or a field of a struct within one.
 *
 * @param name in the table
 * @param type its type
 * @param nullable whether it may be null
 * @param key whether it is part of the key
 * @param tracked whether a change of it is a change of the row
 * @param comment for people; may be empty
 */
public record Field(
    String name, DataType type, boolean nullable, boolean key, boolean tracked, String comment)
    implements Serializable {

  /** A column that is never null. */
  public static Field required(String name, DataType type, String comment) {
    return new Field(name, type, false, false, true, comment);
  }

  /** A column that may be null. */
  public static Field optional(String name, DataType type, String comment) {
    return new Field(name, type, true, false, true, comment);
  }

  /** This column as part of the key. */
  public Field asKey() {
    return new Field(name, type, nullable, true, tracked, comment);
  }

  /** This column, whose change alone is no change of the row. */
  public Field untracked() {
    return new Field(name, type, nullable, key, false, comment);
  }
}
