package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The coercions of single values: null means that the value does not fit, never that it is null.
 */
final class Scalars {

  static final int LONGEST_NUMBER = JsonLimits.NUMBER_LENGTH;
  private static final int LONGEST_EXPONENT = 400;

  private Scalars() {}

  /** A number without fraction that fits 64 bits, from a number or numeric text. */
  static @Nullable Long integer(JsonParser parser) throws IOException {
    if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
      return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
          ? null
          : Long.valueOf(parser.getLongValue());
    }
    BigDecimal value = decimal(parser);
    if (value == null) {
      return null;
    }
    try {
      return value.longValueExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /** A finite number, from a number or numeric text. */
  static @Nullable Double floating(JsonParser parser) throws IOException {
    double value;
    if (parser.currentToken().isNumeric()) {
      value = parser.getDoubleValue();
    } else {
      String text = numericText(parser);
      if (text == null) {
        return null;
      }
      value = Double.parseDouble(text);
    }
    return Double.isFinite(value) ? Double.valueOf(value) : null;
  }

  /** A number as it is written, from a number or numeric text. */
  static @Nullable BigDecimal decimal(JsonParser parser) throws IOException {
    String text =
        parser.currentToken().isNumeric()
            ? (parser.isNaN() ? null : parser.getText())
            : numericText(parser);
    if (text == null || text.length() > LONGEST_NUMBER) {
      return null;
    }
    try {
      BigDecimal value = new BigDecimal(text);
      return Math.abs((long) value.scale()) > LONGEST_EXPONENT ? null : value;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** A boolean, from itself, 0, 1, or its text. */
  static @Nullable Boolean bool(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NUMBER_INT, VALUE_STRING ->
          switch (parser.getText().toLowerCase(Locale.ROOT)) {
            case "true", "1" -> Boolean.TRUE;
            case "false", "0" -> Boolean.FALSE;
            default -> null;
          };
      default -> null;
    };
  }

  /** A date, from its text. */
  static @Nullable LocalDate date(JsonParser parser) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return null;
    }
    try {
      return LocalDate.parse(parser.getText());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The current text if it is a number as JSON writes them, a leading plus allowed. */
  private static @Nullable String numericText(JsonParser parser) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING) || parser.getTextLength() > LONGEST_NUMBER) {
      return null;
    }
    String text = parser.getText();
    boolean digits = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      digits |= digit;
      if (!digit && "+-.eE".indexOf(c) < 0) {
        return null;
      }
    }
    return digits && isParsable(text) ? text : null;
  }

  private static boolean isParsable(String text) {
    try {
      new BigDecimal(text);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
