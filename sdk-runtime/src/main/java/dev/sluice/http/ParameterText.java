package dev.sluice.http;

import java.math.BigDecimal;

/** The text of a single value in a URL, header, form or part. */
final class ParameterText {

  private ParameterText() {}

  /** Numbers without exponent, all else as it prints itself: {@code java.time} in ISO 8601. */
  static String of(Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    if (value instanceof Double number && Double.isFinite(number)) {
      return BigDecimal.valueOf(number).toPlainString();
    }
    if (value instanceof Float number && Float.isFinite(number)) {
      return new BigDecimal(number.toString()).toPlainString();
    }
    return value.toString();
  }
}
