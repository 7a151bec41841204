package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Describes a JSON value by its kind and length, because the value itself may be personal. */
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

  static String text(int length) {
    return "text of " + count(length, "character");
  }

  private static String count(int count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }
}
