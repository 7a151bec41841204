package dev.sluice.contract;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Constraints on how long a text is, or how many values there are; null holds each. */
public final class SizeConstraint {

  private SizeConstraint() {}

  /** {@code @Size}: from {@code min} to {@code max} UTF-16 characters. */
  public static boolean size(@Nullable CharSequence text, int min, int max) {
    return text == null || isBetween(text.length(), min, max);
  }

  /** {@code @Size}: from {@code min} to {@code max} values. */
  public static boolean size(@Nullable Collection<?> values, int min, int max) {
    return values == null || isBetween(values.size(), min, max);
  }

  /** {@code @Size}: from {@code min} to {@code max} entries. */
  public static boolean size(@Nullable Map<?, ?> values, int min, int max) {
    return values == null || isBetween(values.size(), min, max);
  }

  private static boolean isBetween(int size, int min, int max) {
    return size >= min && size <= max;
  }
}
