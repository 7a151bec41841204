package dev.sluice.annotations;

/** What a rate-limit reset header counts. It cannot be guessed from the number's size. */
public enum ResetUnit {
  /** Seconds from now. */
  SECONDS_LEFT,

  /** Milliseconds from now. */
  MILLIS_LEFT,

  /** Seconds since 1970-01-01T00:00Z. */
  EPOCH_SECONDS,

  /** Milliseconds since 1970-01-01T00:00Z. */
  EPOCH_MILLIS
}
