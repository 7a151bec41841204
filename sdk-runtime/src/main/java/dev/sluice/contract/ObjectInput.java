package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads objects field by field, by the names that a contract gives. */
abstract sealed class ObjectInput extends ValueInput permits JsonInput {

  /** No field's index: there may be more to come. */
  private static final int CONTINUE = -2;

  private final JsonInput.Names match;
  private long unknownFields;

  // One entry for each object that is being read, innermost last.
  private ObjectFrame[] frames = {new ObjectFrame(), new ObjectFrame(), new ObjectFrame()};
  private int depth = -1;
  private @Nullable Variant variant;

  ObjectInput(JsonParser parser, JsonInput.Names match) {
    super(parser);
    this.match = match;
  }

  /** Leaves whatever objects were being read. */
  final void leaveAll() {
    depth = -1;
    variant = null;
  }

  final JsonInput.Names match() {
    return match;
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

  /** How many fields were skipped because no contract names them, over all items. */
  public final long unknownFields() {
    return unknownFields;
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

  /**
   * Goes to the value of the next field that the contract names, past all others.
   *
   * @param fields the contract's fields
   * @param previous the index returned before; -1 at first
   * @return the field's index; -1 at the end of the object
   */
  public final int nextField(FieldNames fields, int previous) throws IOException {
    ObjectFrame frame = frames[depth];
    if (previous < 0) {
      int first = first(frame, fields);
      if (first != CONTINUE) {
        return first;
      }
    }
    SerializableString expected = frame.at == fields.table() ? fields.expected(previous + 1) : null;
    // The expected name is compared byte by byte, which spares looking it up.
    if (expected != null && parser.nextFieldName(expected)) {
      parser.nextToken();
      return enter(frame, previous + 1, 0);
    }
    return otherField(frame, fields, previous, expected);
  }

  /**
   * The same where another name comes than was expected, which is then current; or where none was.
   */
  private int otherField(
      ObjectFrame frame, FieldNames fields, int previous, @Nullable SerializableString wanted)
      throws IOException {
    SerializableString expected = wanted;
    String name = expected == null ? nextName() : nameHere();
    while (true) {
      if (name == null) {
        int after = leave(frame);
        if (after != CONTINUE) {
          return after;
        }
        expected = null;
      } else {
        int field = named(frame, name);
        if (field >= 0) {
          return field;
        }
        expected = frame.at == fields.table() ? expected : null;
      }
      if (expected == null) {
        name = nextName();
      } else if (parser.nextFieldName(expected)) {
        parser.nextToken();
        return enter(frame, previous + 1, 0);
      } else {
        name = nameHere();
      }
    }
  }

  /** The name of the field that is the current token; null at the end of the object. */
  private @Nullable String nameHere() throws IOException {
    return parser.hasToken(JsonToken.FIELD_NAME) ? parser.currentName() : null;
  }

  /** The next name, or an array's next index; null at the end. */
  private @Nullable String nextName() throws IOException {
    String name = parser.nextFieldName();
    JsonToken token = parser.currentToken();
    if (name != null || token == null || token.isStructEnd()) {
      return name;
    }
    JsonStreamContext context = parser.getParsingContext();
    JsonStreamContext array = token.isStructStart() ? context.getParent() : context;
    return Integer.toString(array.getCurrentIndex());
  }

  /** Starts the fields of an object: the index of the one that is current already, if any is. */
  private int first(ObjectFrame frame, FieldNames fields) throws IOException {
    DriftLog drift = drift();
    if (drift != null) {
      drift.startObject(depth, fields, parser);
    }
    frame.expect(fields);
    if (frame.empty) {
      return -1;
    }
    Variant found = frame.variant;
    if (found == null) {
      return CONTINUE;
    }
    if (found.start() == null) {
      return property(frame, found);
    }
    frame.rest = source();
    frame.base = violations.base();
    violations.base(new Violations.Base(found.pointer(), 0));
    source(found.start());
    return CONTINUE;
  }

  /** Leaves the innermost object that is entered: the index of what is current then, if any is. */
  private int leave(ObjectFrame frame) throws IOException {
    NameTable around = frame.at.parent();
    if (around != null) {
      frame.at = around;
      return CONTINUE;
    }
    JsonParser rest = frame.rest;
    if (rest == null || frame.variant == null) {
      return -1;
    }
    frame.rest = null;
    violations.base(frame.base);
    source(rest);
    return property(frame, frame.variant);
  }

  /** Offers the field that told the kind of an object to the contract, which may have it, too. */
  private int property(ObjectFrame frame, Variant found) throws IOException {
    if (found.missing()) {
      return -1;
    }
    int slot = slot(frame.at, found.property());
    if (slot != NameTable.NONE && frame.at.inner(slot) == null) {
      return enter(frame, frame.at.field(slot), frame.at.rank(slot));
    }
    parser.skipChildren();
    return CONTINUE;
  }

  private int slot(NameTable at, String name) {
    return match == JsonInput.Names.EXACT ? at.slotOf(name) : at.slotOfIgnoringCase(name);
  }

  /** Enters what a name stands for: the index of a field; else {@link #CONTINUE}. */
  private int named(ObjectFrame frame, String name) throws IOException {
    NameTable at = frame.at;
    int slot = slot(at, name);
    if (parser.hasToken(JsonToken.FIELD_NAME)) {
      parser.nextToken();
    }
    if (slot == NameTable.NONE) {
      skip(frame, name);
      return CONTINUE;
    }
    NameTable inner = at.inner(slot);
    if (inner == null) {
      return enter(frame, at.field(slot), at.rank(slot));
    }
    if (parser.hasToken(JsonToken.START_OBJECT)
        || (inner.isIndexed() && parser.hasToken(JsonToken.START_ARRAY))) {
      frame.at = inner;
    } else {
      isEmptyList("object");
    }
    return CONTINUE;
  }

  /** Goes to the value of a field, which is current. */
  private int enter(ObjectFrame frame, int field, int rank) {
    DriftLog drift = drift();
    if (drift != null) {
      drift.field(field, parser);
    }
    return frame.enter(field, rank);
  }

  private void skip(ObjectFrame frame, String name) throws IOException {
    DriftLog drift = drift();
    if (frame.at.isIndexed()) {
      parser.skipChildren();
    } else if (frame.fields().isClosed()) {
      violate("no field of that name");
    } else {
      unknownFields++;
      if (drift == null) {
        parser.skipChildren();
      } else {
        drift.unknown(frame.at.place(), name, parser);
      }
    }
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
