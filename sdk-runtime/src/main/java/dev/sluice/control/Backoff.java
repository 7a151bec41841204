package dev.sluice.control;

import java.time.Duration;

/**
 * Exponential back-off with full jitter: before attempt {@code n + 1} a random part of {@code
 * initial × 2^(n-1)}, at most of {@code max}.
 */
final class Backoff {

  private Backoff() {}

  /**
   * The delay in nanoseconds; at least 1.
   *
   * @param attempt how many attempts were made, counted from 1
   * @param random from 0 to less than 1
   */
  static long nanos(Duration initial, Duration max, int attempt, double random) {
    double doubled = (double) initial.toNanos() * Math.pow(2, attempt - 1.0);
    double bound = Math.min(doubled, (double) max.toNanos());
    return Math.max(1, (long) (bound * random));
  }
}
