package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes a value by its kind, length and form, because the value itself may be personal. */
final class Shape {

  // Of a longer text, the form of its beginning is shown.
  private static final int FORM = 24;

  // What dates, numbers and lists are recognized by.
  private static final String KEPT = "-/:.,+ %()[]{}\"";

  private Shape() {}

  /**
   * E.g. {@code text of 10 characters (99/99/9999)}: a digit is shown as 9, a letter as A or a, and
   * what is neither nor usual in dates, numbers and lists, as a star.
   */
  static String of(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "object";
      case START_ARRAY -> "array";
      case VALUE_STRING ->
          form(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
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

  private static String form(char[] text, int from, int length) {
    if (length == 0) {
      return text(0);
    }
    StringBuilder form = new StringBuilder(FORM + 1);
    for (int i = from; i < from + Math.min(length, FORM); i++) {
      form.append(form(text[i]));
    }
    return text(length) + " (" + form + (length > FORM ? "…" : "") + ")";
  }

  private static char form(char c) {
    if (Character.isDigit(c)) {
      return '9';
    }
    if (Character.isLetter(c)) {
      return Character.isUpperCase(c) ? 'A' : 'a';
    }
    return KEPT.indexOf(c) >= 0 ? c : '*';
  }

  static String text(int length) {
    return "text of " + count(length, "character");
  }

  private static String count(int count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }
}
