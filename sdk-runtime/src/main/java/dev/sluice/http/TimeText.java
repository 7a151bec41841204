package dev.sluice.http;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a date or time is written into a request, where that is not ISO 8601. Immutable.
 *
 * <pre>{@code
 * TimeText.EPOCH_SECONDS.text(Instant.ofEpochSecond(5)); // 5
 * TimeText.ofPattern("yyyyMMdd", "UTC").text(LocalDate.of(2026, 1, 2)); // 20260102
 * }</pre>
 */
public final class TimeText {

  /** Whole seconds since 1970-01-01T00:00Z. */
  public static final TimeText EPOCH_SECONDS =
      new TimeText(time -> Long.toString(Instant.from(time).getEpochSecond()));

  /** Milliseconds since 1970-01-01T00:00Z. */
  public static final TimeText EPOCH_MILLIS =
      new TimeText(time -> Long.toString(Instant.from(time).toEpochMilli()));

  private final Function<TemporalAccessor, String> format;

  private TimeText(Function<TemporalAccessor, String> format) {
    this.format = format;
  }

  /**
   * A pattern of {@link DateTimeFormatter}, in English.
   *
   * @param zone that points in time are shown in, e.g. {@code UTC}
   */
  public static TimeText ofPattern(String pattern, String zone) {
    return new TimeText(
        DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneId.of(zone))::format);
  }

  /** The text; null for null. */
  public @Nullable String text(@Nullable TemporalAccessor time) {
    return time == null ? null : format.apply(time);
  }

  /** The text of each; null for null. */
  public @Nullable List<String> texts(@Nullable Collection<? extends TemporalAccessor> times) {
    return times == null ? null : times.stream().map(format).toList();
  }
}
