package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.temporal.TemporalQuery;
import org.jspecify.annotations.Nullable;

/**
 * How an API sends a date or time, where that is not ISO 8601 with a zone. Immutable; {@link
 * JsonInput} reads by it.
 *
 * <pre>{@code
 * TimeForm.EPOCH_SECONDS                                    // 1512085950, "1512085950.000216"
 * TimeForm.ofPatterns("UTC", "EEE, dd MMM yyyy HH:mm:ss Z") // Fri, 13 Aug 2010 01:16:24 +0000
 * TimeForm.isoIn("Europe/Berlin")                           // 2020-11-12 12:00:09
 * }</pre>
 *
 * <p>Only times of the years 0 to 9999 are read, and only dates that exist: there is no 30th of
 * February that becomes the 29th.
 */
public final class TimeForm {

  /** Seconds since 1970-01-01T00:00Z, whole or not, as a number or its text. */
  public static final TimeForm EPOCH_SECONDS = new TimeForm(new EpochForm(0, "seconds since 1970"));

  /** Milliseconds since 1970-01-01T00:00Z, whole or not, as a number or its text. */
  public static final TimeForm EPOCH_MILLIS =
      new TimeForm(new EpochForm(3, "milliseconds since 1970"));

  private final TimeReading reading;

  private TimeForm(TimeReading reading) {
    this.reading = reading;
  }

  /**
   * Patterns of {@link java.time.format.DateTimeFormatter}, in English, tried in order.
   *
   * @param zone of times whose text tells none, e.g. {@code UTC}
   */
  public static TimeForm ofPatterns(String zone, String... patterns) {
    return new TimeForm(new PatternForm(zone, patterns));
  }

  /**
   * ISO 8601, with or without a zone.
   *
   * @param zone of times whose text tells none, e.g. {@code Europe/Berlin}
   */
  public static TimeForm isoIn(String zone) {
    return new TimeForm(new IsoForm(zone));
  }

  /** What the current value stands for; null where it stands for none. */
  <T> @Nullable T read(JsonParser parser, TemporalQuery<T> query) throws IOException {
    return reading.read(parser, query);
  }

  /** What is expected, for people. */
  String expectation() {
    return reading.expectation();
  }
}
