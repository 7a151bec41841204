package dev.sluice.processor.validate;

import dev.sluice.processor.model.ScalarKind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Locale;

/**
 * A value to try date patterns with.
 *
 * @param kind what it is
 * @param zone that a point in time is shown in
 */
record TimeSample(ScalarKind kind, ZoneId zone) {

  private static final ZonedDateTime MOMENT = Instant.EPOCH.atZone(ZoneOffset.UTC);

  /**
   * Whether a value of this kind has all that the pattern shows.
   *
   * @throws IllegalArgumentException when it is no pattern
   */
  boolean canBeShown(String pattern) {
    DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    try {
      // A zone is given to points in time only: a local date has none to be shown.
      DateTimeFormatter whole = kind.isPointInTime() ? formatter.withZone(zone) : formatter;
      return !whole.format(value()).isEmpty();
    } catch (DateTimeException e) {
      return false;
    }
  }

  /**
   * Whether a text of the pattern tells a value of this kind.
   *
   * @throws IllegalArgumentException when it is no pattern
   */
  boolean canBeRead(String pattern) {
    DateTimeFormatter formatter =
        new DateTimeFormatterBuilder()
            .appendPattern(pattern)
            .parseDefaulting(ChronoField.ERA, 1)
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT)
            .withZone(zone);
    try {
      String text = formatter.format(MOMENT);
      return formatter.parse(text, query()) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private TemporalQuery<?> query() {
    return switch (kind) {
      case DATE -> LocalDate::from;
      case TIME -> LocalTime::from;
      case DATE_TIME -> LocalDateTime::from;
      default -> Instant::from;
    };
  }

  private TemporalAccessor value() {
    return switch (kind) {
      case DATE -> MOMENT.toLocalDate();
      case TIME -> MOMENT.toLocalTime();
      case DATE_TIME -> MOMENT.toLocalDateTime();
      default -> MOMENT;
    };
  }
}
