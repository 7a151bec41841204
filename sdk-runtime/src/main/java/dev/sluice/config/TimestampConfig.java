package dev.sluice.config;

import java.io.Serializable;

/**
 * The time that a signature holds.
 *
 * <pre>{@code
 * new TimestampConfig(TimestampConfig.Unit.MILLIS, "X-Timestamp")
 * }</pre>
 *
 * @param unit how it is written
 * @param header the header that carries it; empty for none
 */
public record TimestampConfig(Unit unit, String header) implements Serializable {

  /** Seconds since 1970, and no header. */
  public static final TimestampConfig NONE = new TimestampConfig(Unit.SECONDS, "");

  /** How a time is written. */
  public enum Unit {
    /** Seconds since 1970-01-01T00:00Z. */
    SECONDS,
    /** Milliseconds since 1970-01-01T00:00Z. */
    MILLIS,
    /** ISO 8601 in UTC, to the second. */
    ISO
  }
}
