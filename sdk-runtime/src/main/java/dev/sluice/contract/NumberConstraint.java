package dev.sluice.contract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Constraints on numbers, and on texts that are read as one. They are compared exactly: a {@code
 * double} as its shortest decimal form. Null holds each; what is not a number holds none.
 */
public final class NumberConstraint {

  private NumberConstraint() {}

  /** Not below the limit; of an {@code Integer} or {@code Long}. */
  public static boolean atLeast(@Nullable Number integer, long limit) {
    return integer == null || integer.longValue() >= limit;
  }

  /** Not above the limit; of an {@code Integer} or {@code Long}. */
  public static boolean atMost(@Nullable Number integer, long limit) {
    return integer == null || integer.longValue() <= limit;
  }

  /** Not below the limit. */
  public static boolean atLeast(@Nullable Object value, BigDecimal limit) {
    return value == null || sign(value, limit, -1) >= 0;
  }

  /** Above the limit. */
  public static boolean moreThan(@Nullable Object value, BigDecimal limit) {
    return value == null || sign(value, limit, -1) > 0;
  }

  /** Not above the limit. */
  public static boolean atMost(@Nullable Object value, BigDecimal limit) {
    return value == null || sign(value, limit, 1) <= 0;
  }

  /** Below the limit. */
  public static boolean lessThan(@Nullable Object value, BigDecimal limit) {
    return value == null || sign(value, limit, 1) < 0;
  }

  /** {@code @Digits}: at most so many digits before and behind the point. */
  public static boolean digits(@Nullable Object value, int integer, int fraction) {
    if (value == null) {
      return true;
    }
    BigDecimal number = decimal(value);
    return number != null
        && (long) number.precision() - number.scale() <= integer
        && Math.max(number.scale(), 0) <= fraction;
  }

  /** How a value compares with a limit; {@code otherwise} when it is no number. */
  private static int sign(Object value, BigDecimal limit, int otherwise) {
    if (value instanceof Double number && number.isInfinite()) {
      return number > 0 ? 1 : -1;
    }
    BigDecimal number = decimal(value);
    return number == null ? otherwise : number.compareTo(limit);
  }

  private static @Nullable BigDecimal decimal(Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal;
    }
    String text = value.toString();
    return text.length() > Scalars.LONGEST_NUMBER ? null : parsed(text);
  }

  private static @Nullable BigDecimal parsed(String text) {
    try {
      // Trailing zeros are no digits, as 1.0 is how Java writes a double.
      return new BigDecimal(text).stripTrailingZeros();
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }
}
