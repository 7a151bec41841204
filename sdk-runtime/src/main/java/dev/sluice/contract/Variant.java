package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An object that has been read as far as the field that tells what it is; what stood before is
 * kept, to be read again.
 *
 * @param property the field's name
 * @param pointer of the object
 * @param start the object's fields before that one; null where there are none
 * @param missing whether the object ended without it, and the parser is there
 */
record Variant(String property, String pointer, @Nullable JsonParser start, boolean missing) {

  /** How many bytes of an object are kept. */
  static final int LONGEST_START = 1 << 20;

  /**
   * Goes from an object's start to the value of the field, or to the object's end.
   *
   * @return null when too much stands before it: then the parser is at the object's end
   */
  static @Nullable Variant find(
      JsonParser parser, String property, JsonInput.Names match, String pointer)
      throws IOException {
    String name = parser.nextFieldName();
    if (name == null) {
      return new Variant(property, pointer, null, true);
    }
    if (match.same(property, name)) {
      parser.nextToken();
      return new Variant(property, pointer, null, false);
    }
    return findLater(parser, property, match, pointer);
  }

  private static @Nullable Variant findLater(
      JsonParser parser, String property, JsonInput.Names match, String pointer)
      throws IOException {
    ByteArrayOutputStream start = new ByteArrayOutputStream();
    String name = parser.currentName();
    try (JsonGenerator copy = JsonLimits.FACTORY.createGenerator(start)) {
      copy.writeStartObject();
      for (; name != null && !match.same(property, name); name = parser.nextFieldName()) {
        if (start.size() > LONGEST_START) {
          parser.nextToken();
          parser.skipChildren();
          skipRest(parser);
          return null;
        }
        copy.writeFieldName(name);
        parser.nextToken();
        JsonCopy.value(parser, copy);
        copy.flush();
      }
      copy.writeEndObject();
    }
    if (name != null) {
      parser.nextToken();
    }
    JsonParser again = JsonLimits.FACTORY.createParser(start.toByteArray());
    again.nextToken();
    return new Variant(property, pointer, again, name == null);
  }

  /** Goes from a value's last token to the end of the object around it. */
  static void skipRest(JsonParser parser) throws IOException {
    while (parser.nextFieldName() != null) {
      parser.nextToken();
      parser.skipChildren();
    }
  }
}
