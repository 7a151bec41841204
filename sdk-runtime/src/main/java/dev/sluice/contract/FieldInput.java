package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads objects field by field, by the names that a contract gives. */
abstract sealed class FieldInput extends ObjectInput permits JsonInput {

  /** No field's index: there may be more to come. */
  private static final int CONTINUE = -2;

  private static final @Nullable String[] NO_TEXTS = {};

  private final JsonInput.Names match;
  private long unknownFields;

  FieldInput(JsonParser parser, JsonInput.Names match) {
    super(parser);
    this.match = match;
  }

  final JsonInput.Names match() {
    return match;
  }

  /** How many fields were skipped because no contract names them, over all items. */
  public final long unknownFields() {
    return unknownFields;
  }

  /**
   * Goes to the value of the next field that the contract names, past all others.
   *
   * @param fields the contract's fields, none of which is read as text with its name
   * @param previous the index returned before; -1 at first
   * @return the field's index; -1 at the end of the object
   */
  public final int nextField(FieldNames fields, int previous) throws IOException {
    return nextField(fields, previous, NO_TEXTS);
  }

  /**
   * The same, past fields that are text, too, which are read: to read them in one loop is faster
   * than a call for each.
   *
   * @param texts takes the texts by the indexes of their fields
   * @return the index of a field that is no text; -1 at the end of the object
   */
  public final int nextField(FieldNames fields, int previous, @Nullable String[] texts)
      throws IOException {
    ObjectFrame frame = frame();
    int found = previous < 0 ? first(frame, fields, texts) : CONTINUE;
    NameEntry last = frame.last();
    DriftLog drift = drift();
    boolean emptyIsNull = allows(Coercion.EMPTY_STRING_AS_NULL);
    // Nearly all of a page is read in this loop, so that it is one method.
    while (found == CONTINUE) {
      NameEntry name = last.next();
      if (name == null || !parser.nextFieldName(name.name())) {
        String other = name == null ? nextName() : nameHere();
        if (other == null) {
          found = leave(frame, texts);
          last = frame.last();
          continue;
        }
        name = frame.at().after(last, other, match);
      }
      last = name;
      if (name.isText()) {
        String text = plain == null ? null : plain.nextPlainText();
        if (text == null) {
          text = parser.nextTextValue();
        }
        if (text == null || (emptyIsNull && text.isEmpty())) {
          takeText(frame, name, texts);
        } else {
          texts[name.field()] = text;
          if (drift != null) {
            drift.text(name.field());
          }
        }
        continue;
      }
      if (name.isSkipped()) {
        unknownFields++;
        parser.nextToken();
        if (drift == null) {
          parser.skipChildren();
        } else {
          drift.unknown(frame.at().place(), name.name().getValue(), parser);
        }
        continue;
      }
      if (parser.hasToken(JsonToken.FIELD_NAME)) {
        parser.nextToken();
      }
      NameTable inner = name.inner();
      if (name.field() != NameEntry.NO_FIELD) {
        found = enter(frame, name);
      } else if (inner == null) {
        refuse(frame);
      } else {
        enterObject(frame, name, inner);
        last = frame.last();
      }
    }
    return found;
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
  private int first(ObjectFrame frame, FieldNames fields, @Nullable String[] texts)
      throws IOException {
    DriftLog drift = drift();
    if (drift != null) {
      drift.startObject(depth(), fields, parser);
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
      return property(frame, found, texts);
    }
    frame.rest = source();
    frame.base = violations.base();
    violations.base(new Violations.Base(found.pointer(), 0));
    source(found.start());
    return CONTINUE;
  }

  /** Leaves the innermost object that is entered: the index of what is current then, if any is. */
  private int leave(ObjectFrame frame, @Nullable String[] texts) throws IOException {
    NameTable around = frame.at().parent();
    if (around != null) {
      frame.leave(frame.at(), around);
      return CONTINUE;
    }
    JsonParser rest = frame.rest;
    if (rest == null || frame.variant == null) {
      return -1;
    }
    frame.rest = null;
    violations.base(frame.base);
    source(rest);
    return property(frame, frame.variant, texts);
  }

  /** Offers the field that told the kind of an object to the contract, which may have it, too. */
  private int property(ObjectFrame frame, Variant found, @Nullable String[] texts)
      throws IOException {
    if (found.missing()) {
      return -1;
    }
    NameEntry name = frame.at().find(found.property(), match);
    if (name == null || name.inner() != null) {
      parser.skipChildren();
    } else if (name.isText()) {
      takeText(frame, name, texts);
    } else {
      return enter(frame, name);
    }
    return CONTINUE;
  }

  /** Goes to the fields of an object within the one that is read. */
  private void enterObject(ObjectFrame frame, NameEntry name, NameTable inner) throws IOException {
    if (parser.hasToken(JsonToken.START_OBJECT)
        || (inner.isIndexed() && parser.hasToken(JsonToken.START_ARRAY))) {
      frame.enter(inner);
    } else {
      frame.pass(name);
      isEmptyList("object");
    }
  }

  /** Takes the text that is current, or what stands in its place. */
  private void takeText(ObjectFrame frame, NameEntry name, @Nullable String[] texts)
      throws IOException {
    int field = enter(frame, name);
    texts[field] = text();
  }

  /** Goes to the value of a field, which is current. */
  private int enter(ObjectFrame frame, NameEntry name) {
    DriftLog drift = drift();
    if (drift != null) {
      drift.field(name.field(), parser);
    }
    return frame.enter(name);
  }

  /** What no contract names, where that is no unknown field: an element, or a violation. */
  private void refuse(ObjectFrame frame) throws IOException {
    if (frame.at().isIndexed()) {
      parser.skipChildren();
    } else {
      violate("no field of that name");
    }
  }
}
