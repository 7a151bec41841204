package dev.sluice.schema;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A column, or a field of a struct within one.
 *
 * @param name in the table
 * @param type its type
 * @param nullable whether it may be null
 * @param key whether it is part of the key
 * @param tracked whether a change of it is a change of the row
 * @param comment for people; may be empty
 * @param pii that it is personal data; null when it is not
 */
public record Field(
    String name,
    DataType type,
    boolean nullable,
    boolean key,
    boolean tracked,
    String comment,
    @Nullable Pii pii)
    implements Serializable {

  /** A column that is never null. */
  public static Field required(String name, DataType type, String comment) {
    return new Field(name, type, false, false, true, comment, null);
  }

  /** A column that may be null. */
  public static Field optional(String name, DataType type, String comment) {
    return new Field(name, type, true, false, true, comment, null);
  }

  /** This column as part of the key. */
  public Field asKey() {
    return new Field(name, type, nullable, true, tracked, comment, pii);
  }

  /** This column, whose change alone is no change of the row. */
  public Field untracked() {
    return new Field(name, type, nullable, key, false, comment, pii);
  }

  /** This column as one of personal data. */
  public Field asPii(Pii pii) {
    return new Field(name, type, nullable, key, tracked, comment, pii);
  }
}
