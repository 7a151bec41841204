package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The coercions of single values: null means that the value does not fit, never that it is null.
 */
final class Scalars {

  static final int LONGEST_NUMBER = JsonLimits.NUMBER_LENGTH;
  private static final int LONGEST_EXPONENT = 400;

  private Scalars() {}

  /** A number without fraction that fits 64 bits, from a number or numeric text. */
  static @Nullable Long integer(JsonParser parser, Coercions coercions) throws IOException {
    if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
      return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
          ? null
          : Long.valueOf(parser.getLongValue());
    }
    BigDecimal value = decimal(parser, coercions);
    if (value == null) {
      return null;
    }
    try {
      return value.longValueExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /** The same under the standard coercions. */
  static @Nullable Long integer(JsonParser parser) throws IOException {
    return integer(parser, Coercions.STANDARD);
  }

  /** A number without fraction, from a number or numeric text. */
  static @Nullable BigInteger bigInteger(JsonParser parser, Coercions coercions)
      throws IOException {
    BigDecimal value = decimal(parser, coercions);
    if (value == null) {
      return null;
    }
    try {
      return value.toBigIntegerExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /** A number as it is written, from a number or numeric text. */
  static @Nullable BigDecimal decimal(JsonParser parser, Coercions coercions) throws IOException {
    String text = number(parser, coercions);
    return text == null ? null : decimal(text);
  }

  /** The number that a text is; null for one that is none, or of too many digits. */
  static @Nullable BigDecimal decimal(String text) {
    try {
      BigDecimal value = new BigDecimal(text);
      return Math.abs((long) value.scale()) > LONGEST_EXPONENT ? null : value;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The text of a number, or numeric text. */
  static @Nullable String number(JsonParser parser, Coercions coercions) throws IOException {
    String text =
        parser.currentToken().isNumeric()
            ? (parser.isNaN() ? null : parser.getText())
            : coercions.has(Coercion.NUMBER_TEXT) ? numericText(parser) : null;
    return text == null || text.length() > LONGEST_NUMBER ? null : text;
  }

  /** A boolean, from itself, 0, 1, or its text. */
  static @Nullable Boolean bool(JsonParser parser, Coercions coercions) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NUMBER_INT -> digit(parser.getText(), coercions);
      case VALUE_STRING -> word(parser.getText().toLowerCase(Locale.ROOT), coercions);
      default -> null;
    };
  }

  /** The same under the standard coercions. */
  static @Nullable Boolean bool(JsonParser parser) throws IOException {
    return bool(parser, Coercions.STANDARD);
  }

  private static @Nullable Boolean digit(String text, Coercions coercions) {
    if (!coercions.has(Coercion.BOOLEAN_NUMBER)) {
      return null;
    }
    return switch (text) {
      case "1" -> Boolean.TRUE;
      case "0" -> Boolean.FALSE;
      default -> null;
    };
  }

  private static @Nullable Boolean word(String text, Coercions coercions) {
    return switch (text) {
      case "true" -> coercions.has(Coercion.BOOLEAN_TEXT) ? Boolean.TRUE : null;
      case "false" -> coercions.has(Coercion.BOOLEAN_TEXT) ? Boolean.FALSE : null;
      case "yes", "on" -> coercions.has(Coercion.WORD_BOOLEAN) ? Boolean.TRUE : null;
      case "no", "off" -> coercions.has(Coercion.WORD_BOOLEAN) ? Boolean.FALSE : null;
      default -> coercions.has(Coercion.BOOLEAN_TEXT) ? digit(text, coercions) : null;
    };
  }

  /** A date, from its text. */
  static @Nullable LocalDate date(JsonParser parser) throws IOException {
    return parsed(parser, LocalDate::parse);
  }

  /** What the current text is parsed to; null where it is none, or the parser refuses it. */
  static <T> @Nullable T parsed(JsonParser parser, Function<String, @Nullable T> form)
      throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return null;
    }
    try {
      return form.apply(parser.getText());
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  /** The bytes that a text stands for in either alphabet of base64, padded or not. */
  static byte[] base64(String text) {
    return Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/'));
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
