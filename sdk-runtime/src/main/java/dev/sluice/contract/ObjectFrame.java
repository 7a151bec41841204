package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An object that is being read: where in it, and what it had so far. Used for one at a time. */
final class ObjectFrame {

  private static final FieldNames UNKNOWN = FieldNames.of();
  private static final int[] NONE = {};
  private static final Flaw[] FLAWLESS = {};

  /**
   * A value that did not fit.
   *
   * @param pointer its place
   * @param rank the place of its name among the field's
   */
  record Flaw(String pointer, int rank) {}

  // What holds around the object, for its end.
  Coercions around = Coercions.STANDARD;

  /** What tells the kind of the object; null where its contract is known from the start. */
  @Nullable Variant variant;

  /** What follows, while the start of a variant is read again; else null. */
  @Nullable JsonParser rest;

  Violations.Base base = new Violations.Base("", 0);

  /** Whether the object has no fields to read: an empty list stands for it. */
  boolean empty;

  private FieldNames fields = UNKNOWN;
  private NameTable at = fields.table();
  private NameEntry last = at.start();
  private long[] seen = new long[1];
  private int[] held = NONE;
  private @Nullable Flaw[] flaws = FLAWLESS;

  void start(Coercions outside, @Nullable Variant found, boolean isEmpty) {
    around = outside;
    variant = found;
    empty = isEmpty;
    rest = null;
  }

  /** Takes the names; nothing has been seen of them. */
  void expect(FieldNames names) {
    fields = names;
    enter(names.table());
    int words = (names.count() + 63) >>> 6;
    if (words > seen.length) {
      seen = new long[words];
    } else {
      Arrays.fill(seen, 0);
    }
    held = NONE;
    flaws = FLAWLESS;
  }

  FieldNames fields() {
    return fields;
  }

  /** The names in the innermost object that is entered. */
  NameTable at() {
    return at;
  }

  /** The name that came last in it. */
  NameEntry last() {
    return last;
  }

  /** Goes past a name that stands for nothing to read. */
  void pass(NameEntry name) {
    last = name;
  }

  /** Goes to the start of an object. */
  void enter(NameTable table) {
    at = table;
    last = table.start();
  }

  /** Goes to the end of an object. */
  void leave(NameTable table, NameTable around) {
    at = around;
    last = table.end();
  }

  /** Goes to the value of a field, found by one of its names. */
  int enter(NameEntry name) {
    last = name;
    int index = name.field();
    seen[index >>> 6] |= 1L << index;
    return index;
  }

  boolean hasSeen(int index) {
    return index >= 0 && (seen[index >>> 6] & (1L << index)) != 0;
  }

  /** The field whose value is entered. */
  int field() {
    return last.field();
  }

  /** The place of its name among the field's. */
  int rank() {
    return last.rank();
  }

  /** The place of the name whose value counts so far. */
  int heldRank(int index) {
    return held.length == 0 ? Integer.MAX_VALUE : held[index];
  }

  /** Takes the value of that name. */
  void hold(int index, int nth) {
    if (held.length == 0) {
      held = new int[fields.count()];
      Arrays.fill(held, Integer.MAX_VALUE);
    }
    held[index] = nth;
  }

  /** Notes that the value at a pointer did not fit. */
  void flaw(int index, Flaw flaw) {
    if (flaws.length == 0) {
      flaws = new @Nullable Flaw[fields.count()];
    }
    flaws[index] = flaw;
  }

  /** The value of the field that did not fit; null for none. */
  @Nullable Flaw flawOf(int index) {
    return flaws.length == 0 ? null : flaws[index];
  }
}
