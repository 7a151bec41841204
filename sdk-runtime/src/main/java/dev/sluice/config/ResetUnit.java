package dev.sluice.config;

import java.time.Duration;
import java.time.Instant;

/** What a rate-limit reset header counts. */
public enum ResetUnit {
  /** Seconds from now. */
  SECONDS_LEFT,
  /** Milliseconds from now. */
  MILLIS_LEFT,
  /** Seconds since 1970-01-01T00:00Z. */
  EPOCH_SECONDS,
  /** Milliseconds since 1970-01-01T00:00Z. */
  EPOCH_MILLIS;

  /** How long from {@code now} until the reset that {@code value} tells; may be negative. */
  public Duration until(long value, Instant now) {
    return switch (this) {
      case SECONDS_LEFT -> Duration.ofSeconds(value);
      case MILLIS_LEFT -> Duration.ofMillis(value);
      case EPOCH_SECONDS -> Duration.between(now, Instant.ofEpochSecond(value));
      case EPOCH_MILLIS -> Duration.between(now, Instant.ofEpochMilli(value));
    };
  }
}
