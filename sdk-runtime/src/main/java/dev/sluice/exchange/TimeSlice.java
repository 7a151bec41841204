package dev.sluice.exchange;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A span of time of which a flow reads what is in it.
 *
 * @param start included
 * @param end excluded; after the start
 */
public record TimeSlice(Instant start, Instant end) implements Serializable {

  /** Checks that it lasts. */
  public TimeSlice {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException(start + " is not before " + end);
    }
  }

  /** How long it lasts. */
  public Duration length() {
    return Duration.between(start, end);
  }

  /** Its first and its second half, which meet at a whole second; it lasts two or more. */
  public List<TimeSlice> halves() {
    Instant middle = start.plusSeconds(length().toSeconds() / 2);
    return List.of(new TimeSlice(start, middle), new TimeSlice(middle, end));
  }

  /** The slice as an interval of ISO 8601: {@code 2024-01-01T00:00:00Z/2024-01-31T00:00:00Z}. */
  @Override
  public String toString() {
    return start + "/" + end;
  }

  /** The slice that a text stands for. */
  public static TimeSlice parse(String text) {
    int between = text.indexOf('/');
    return new TimeSlice(
        Instant.parse(text.substring(0, between)), Instant.parse(text.substring(between + 1)));
  }
}
