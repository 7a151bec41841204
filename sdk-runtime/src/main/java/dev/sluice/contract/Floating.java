package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Floating-point numbers that hold what is written: all its digits, as far as the type has them.
 * Null means that the value does not fit.
 */
final class Floating {

  static final String EXPECTATION = "number that the type holds with all its digits";

  /** As long as this, a text has no more digits than any number of the type keeps. */
  static final int SHORT_FLOAT64 = 15;

  static final int SHORT_FLOAT32 = 6;

  private Floating() {}

  static @Nullable Double float64(JsonParser parser, Coercions coercions) throws IOException {
    String text = Scalars.number(parser, coercions);
    if (text == null) {
      return null;
    }
    double value = Double.parseDouble(text);
    return Double.isFinite(value)
            && (isShort(text, SHORT_FLOAT64) || isKept(text, value, coercions))
        ? Double.valueOf(value)
        : null;
  }

  static @Nullable Float float32(JsonParser parser, Coercions coercions) throws IOException {
    String text = Scalars.number(parser, coercions);
    if (text == null) {
      return null;
    }
    float value = Float.parseFloat(text);
    return Float.isFinite(value) && (isShort(text, SHORT_FLOAT32) || isKept(text, value, coercions))
        ? Float.valueOf(value)
        : null;
  }

  /**
   * Whether the current token is a number of so few characters, without exponent, and no zero with
   * a sign, which the parser would lose.
   */
  static boolean isShort(JsonParser parser, int characters) throws IOException {
    JsonToken token = parser.currentToken();
    boolean isNumber =
        token == JsonToken.VALUE_NUMBER_INT
            || (token == JsonToken.VALUE_NUMBER_FLOAT && !parser.isNaN());
    return isNumber && parser.getTextLength() <= characters && isPlain(parser);
  }

  private static boolean isPlain(JsonParser parser) throws IOException {
    char[] text = parser.getTextCharacters();
    int from = parser.getTextOffset();
    int to = from + parser.getTextLength();
    for (int i = from; i < to; i++) {
      if (text[i] == 'e' || text[i] == 'E') {
        return false;
      }
    }
    return text[from] != '-' || text[from + 1] != '0';
  }

  private static boolean isShort(String text, int digits) {
    return text.length() <= digits && text.indexOf('e') < 0 && text.indexOf('E') < 0;
  }

  /** Whether the value, rounded to the last digit that is written, is what is written. */
  private static boolean isKept(String text, double value, Coercions coercions) {
    if (coercions.has(Coercion.ROUNDED_NUMBER)) {
      return true;
    }
    BigDecimal written = Scalars.decimal(text);
    if (written == null) {
      return false;
    }
    BigDecimal lost = new BigDecimal(value).subtract(written).abs();
    return lost.add(lost).compareTo(BigDecimal.ONE.scaleByPowerOfTen(-written.scale())) <= 0;
  }
}
