package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Kinds of JSON values as a set of bits, so that they are counted without a trace of a value. */
final class JsonKinds {

  static final int TEXT = 1;
  static final int INTEGER = 2;
  static final int FRACTION = 4;
  static final int BOOLEAN = 8;
  static final int OBJECT = 16;
  static final int ARRAY = 32;
  static final int NULL = 64;
  static final int NUMBER = INTEGER | FRACTION;

  /** A text that was looked at is an instant in ISO 8601. */
  static final int INSTANT = 128;

  /** A text that was looked at is a date in ISO 8601. */
  static final int DATE = 256;

  /** A text that was looked at is neither. */
  static final int PLAIN = 512;

  private static final int SHORTEST_INSTANT = "2017-05-01T12:30Z".length();

  private static final String[] NAMES = {
    "text", "integer", "number", "boolean", "object", "array", "null"
  };

  private JsonKinds() {}

  /** The kind of a value by its first token. */
  static int of(JsonToken token) {
    return switch (token) {
      case VALUE_STRING -> TEXT;
      case VALUE_NUMBER_INT -> INTEGER;
      case VALUE_NUMBER_FLOAT -> FRACTION;
      case VALUE_TRUE, VALUE_FALSE -> BOOLEAN;
      case START_OBJECT -> OBJECT;
      case START_ARRAY -> ARRAY;
      default -> NULL;
    };
  }

  /** What the current text looks like; nothing for what is no text, or empty. */
  static int looks(JsonParser parser) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING) || parser.getTextLength() == 0) {
      return 0;
    }
    char[] text = parser.getTextCharacters();
    int start = parser.getTextOffset();
    int length = parser.getTextLength();
    // Parsing what is no date would be slow.
    boolean isDated = length >= 10 && text[start + 4] == '-' && text[start + 7] == '-';
    if (isDated && length == 10 && Scalars.date(parser) != null) {
      return DATE;
    }
    boolean isTimed = isDated && length >= SHORTEST_INSTANT && text[start + 10] == 'T';
    return isTimed && InstantParser.parse(text, start, length) != null ? INSTANT : PLAIN;
  }

  /** E.g. {@code integer or null}. */
  static String text(int kinds) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < NAMES.length; i++) {
      if ((kinds & (1 << i)) != 0) {
        names.add(NAMES[i]);
      }
    }
    return String.join(" or ", names);
  }
}
