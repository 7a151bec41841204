package dev.sluice.config;

import java.io.Serializable;
import java.time.Duration;

/**
 * How calls are repeated.
 *
 * @param attempts how many calls are made in all, the first included; at least 1
 * @param initialDelay the bound of the first random delay
 * @param maxDelay the longest delay, and the longest an API may ask to wait
 */
public record RetryConfig(int attempts, Duration initialDelay, Duration maxDelay)
    implements Serializable {

  /** Five attempts, 500 ms to 60 s. */
  public static final RetryConfig DEFAULT =
      new RetryConfig(5, Duration.ofMillis(500), Duration.ofSeconds(60));

  public RetryConfig {
    Checks.atLeast("attempts", attempts, 1);
    Checks.positive("initialDelay", initialDelay);
    if (maxDelay.compareTo(initialDelay) < 0) {
      throw new IllegalArgumentException("maxDelay must not be shorter than initialDelay");
    }
  }
}
