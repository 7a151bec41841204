package dev.sluice.contract;

import org.jspecify.annotations.Nullable;

/** Constraints on dates and times, seen from a present of the same type; null holds each. */
public final class TimeConstraint {

  private TimeConstraint() {}

  /** {@code @Past}. */
  public static <T extends Comparable<? super T>> boolean past(@Nullable T value, T present) {
    return value == null || value.compareTo(present) < 0;
  }

  /** {@code @PastOrPresent}. */
  public static <T extends Comparable<? super T>> boolean pastOrPresent(
      @Nullable T value, T present) {
    return value == null || value.compareTo(present) <= 0;
  }

  /** {@code @Future}. */
  public static <T extends Comparable<? super T>> boolean future(@Nullable T value, T present) {
    return value == null || value.compareTo(present) > 0;
  }

  /** {@code @FutureOrPresent}. */
  public static <T extends Comparable<? super T>> boolean futureOrPresent(
      @Nullable T value, T present) {
    return value == null || value.compareTo(present) >= 0;
  }
}
