package dev.sluice.contract;

import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * A name in a {@link NameTable}, and what it stands for: a field of the contract, an object that
 * holds more of them, or nothing.
 *
 * <p>It remembers which name came after it last time, for objects mostly have their fields in the
 * same order, and to compare the bytes of a name is faster than to look it up. That is a guess,
 * which whoever reads checks; it may be shared over threads without a lock, since all they can see
 * is another guess.
 */
final class NameEntry {

  /** The index of no field. */
  static final int NO_FIELD = -1;

  private final SerializedString name;
  private final int field;
  private final int rank;
  private final boolean text;
  private final boolean skipped;
  private final @Nullable NameTable inner;
  private @Nullable NameEntry next;

  private NameEntry(
      String name, int field, int rank, boolean text, boolean skipped, @Nullable NameTable inner) {
    this.name = new SerializedString(name);
    this.field = field;
    this.rank = rank;
    this.text = text;
    this.skipped = skipped;
    this.inner = inner;
  }

  /**
   * The name of a field.
   *
   * @param rank how many of the field's names come before this one
   * @param text whether its value is read as text together with its name
   */
  static NameEntry field(String name, int field, int rank, boolean text) {
    return new NameEntry(name, field, rank, text, false, null);
  }

  /** The name of an object that holds fields. */
  static NameEntry object(String name, NameTable inner) {
    return new NameEntry(name, NO_FIELD, 0, false, false, inner);
  }

  /**
   * A name that stands for nothing.
   *
   * @param skipped whether its value is skipped, and no violation
   */
  static NameEntry unknown(String name, boolean skipped) {
    return new NameEntry(name, NO_FIELD, 0, false, skipped, null);
  }

  /** The name, and its bytes to compare with. */
  SerializedString name() {
    return name;
  }

  /** The index of the field; {@link #NO_FIELD} where there is none. */
  int field() {
    return field;
  }

  /** How many of the field's names come before this one. */
  int rank() {
    return rank;
  }

  /** Whether the value is read as text together with the name. */
  boolean isText() {
    return text;
  }

  /** Whether the value is that of an unknown field, and skipped. */
  boolean isSkipped() {
    return skipped;
  }

  /** The names in the object; null where the name stands for none. */
  @Nullable NameTable inner() {
    return inner;
  }

  /** The name that came after this one last time, or is expected to; null for none. */
  @Nullable NameEntry next() {
    return next;
  }

  void next(NameEntry name) {
    next = name;
  }
}
