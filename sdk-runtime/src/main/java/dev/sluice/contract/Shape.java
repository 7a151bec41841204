package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes a value by its kind and length, because the value itself may be personal. */
final class Shape {

  private Shape() {}

  /** E.g. {@code text of 12 characters}. */
  static String of(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "object";
      case START_ARRAY -> "array";
      case VALUE_STRING -> text(parser.getTextLength());
      case VALUE_NUMBER_INT -> "integer of " + count(parser.getTextLength(), "character");
      case VALUE_NUMBER_FLOAT ->
          parser.isNaN() ? "not a number" : "number with fraction or exponent";
      case VALUE_TRUE, VALUE_FALSE -> "boolean";
      case VALUE_NULL -> "null";
      default -> "nothing";
    };
  }

  /** The same of a column's value. */
  static String of(@Nullable Object value) {
    if (value instanceof CharSequence text) {
      return text(text.length());
    }
    if (value instanceof Collection<?> values) {
      return count(values.size(), "value");
    }
    if (value instanceof Map<?, ?> values) {
      return count(values.size(), "value");
    }
    if (value instanceof Number) {
      return "another number";
    }
    return value == null ? "null" : "another value";
  }

  static String text(int length) {
    return "text of " + count(length, "character");
  }

  private static String count(int count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }
}
