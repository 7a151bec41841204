package dev.sluice.annotations;

/** How a time is written. */
public enum TimestampUnit {
  /** Seconds since 1970-01-01T00:00Z. */
  SECONDS,
  /** Milliseconds since 1970-01-01T00:00Z. */
  MILLIS,
  /** ISO 8601 in UTC, to the second. */
  ISO
}
