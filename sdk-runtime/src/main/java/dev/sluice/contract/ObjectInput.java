package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Enters and leaves objects, and tells what was missing in them. */
abstract sealed class ObjectInput extends ValueInput permits FieldInput {

  // One entry for each object that is being read, innermost last.
  private ObjectFrame[] frames = {new ObjectFrame(), new ObjectFrame(), new ObjectFrame()};
  private int depth = -1;
  private @Nullable Variant variant;

  ObjectInput(JsonParser parser) {
    super(parser);
  }

  /** Leaves whatever objects were being read. */
  final void leaveAll() {
    depth = -1;
    variant = null;
  }

  /** Lets the next object be entered as one that has been read in part. */
  final void variant(Variant found) {
    variant = found;
  }

  /** The object that has been read in part, which is not to be entered. */
  final Variant refusedVariant() {
    Variant found = Objects.requireNonNull(variant, "discriminator() comes first");
    variant = null;
    return found;
  }

  /** The object that is being read. */
  final ObjectFrame frame() {
    return frames[depth];
  }

  /** How many objects are around the one that is being read. */
  final int depth() {
    return depth;
  }

  /**
   * Enters an object whose values are read under the standard coercions.
   *
   * @return a mark for {@link #endObject}; -1 when there is none: null, or a violation was told
   */
  public final int startObject() throws IOException {
    return startObject(Coercions.STANDARD);
  }

  /** The same under other coercions. */
  public final int startObject(Coercions inside) throws IOException {
    Variant found = variant;
    variant = null;
    boolean empty = false;
    if (found == null && !parser.hasToken(JsonToken.START_OBJECT)) {
      empty = isEmptyList("object");
      if (!empty) {
        return -1;
      }
    }
    if (++depth == frames.length) {
      frames = Arrays.copyOf(frames, depth * 2);
      Arrays.setAll(frames, i -> i < depth ? frames[i] : new ObjectFrame());
    }
    frames[depth].start(coercions(), found, empty);
    coercions(inside);
    return violations.count();
  }

  /**
   * Whether an empty list stands for the object expected here; else tells a violation, unless there
   * is no value.
   */
  final boolean isEmptyList(String expected) throws IOException {
    if (parser.hasToken(JsonToken.START_ARRAY) && allows(Coercion.EMPTY_LIST_AS_OBJECT)) {
      String pointer = violations.pointer(parser.getParsingContext());
      if (parser.nextToken() == JsonToken.END_ARRAY) {
        return true;
      }
      violations.tell(pointer, expected, "array");
      do {
        parser.skipChildren();
      } while (parser.nextToken() != JsonToken.END_ARRAY);
    } else if (!isAbsent()) {
      violate(expected);
    }
    return false;
  }

  /** Tells a violation when a required field had no value and none was told of it yet. */
  public final void require(boolean present, String field, String expected) {
    if (!present) {
      missing("/" + Pointers.escape(field), frames[depth].fields().indexOf(field), expected);
    }
  }

  /** The same of a field that stands deeper, at a pointer. */
  public final void requireAt(boolean present, String pointer, String expected) {
    if (!present) {
      missing(pointer, frames[depth].fields().indexAt(pointer), expected);
    }
  }

  private void missing(String place, int field, String expected) {
    // At the end of the object, the context is already the one around it.
    String pointer = violations.pointer(parser.getParsingContext()) + place;
    if (!violations.isTold(pointer)) {
      boolean there = frames[depth].hasSeen(field);
      DriftLog drift = drift();
      if (drift != null) {
        drift.missing(field, there);
      }
      violations.tell(pointer, expected, there ? "null" : "nothing");
    }
  }

  /** Leaves an object, whose end is the current token. Returns whether it has no violations. */
  public final boolean endObject(int mark) {
    coercions(frames[depth--].around);
    DriftLog drift = drift();
    if (drift != null) {
      drift.endObject(depth);
    }
    return violations.count() == mark;
  }
}
