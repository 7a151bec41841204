package dev.sluice.example.brevo.standin;

import dev.sluice.example.standin.Scatter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The forms in which the vendor writes a date-time; which one a record has depends on its index.
 */
enum DateForm {
  /** {@code 2026-06-01T12:30:00Z}. */
  ZULU("yyyy-MM-dd'T'HH:mm:ss'Z'", ZoneOffset.UTC),
  /** {@code 2026-06-01T12:30:00+00:00}. */
  ZERO_OFFSET("yyyy-MM-dd'T'HH:mm:ssxxx", ZoneOffset.UTC),
  /** {@code 2026-06-01T18:00:00.376+05:30}. */
  MILLIS_AND_OFFSET("yyyy-MM-dd'T'HH:mm:ss.SSSxxx", ZoneOffset.ofHoursMinutes(5, 30));

  private final DateTimeFormatter formatter;

  DateForm(String pattern, ZoneOffset zone) {
    this.formatter = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(zone);
  }

  /** Returns the form of the record with an index: three in five are {@link #ZULU}. */
  static DateForm of(int index) {
    return switch (Scatter.below(5, 1, index)) {
      case 0 -> ZERO_OFFSET;
      case 1 -> MILLIS_AND_OFFSET;
      default -> ZULU;
    };
  }

  /** Returns the exact instant, in epoch milliseconds, that a record's second stands for. */
  static long millis(long second, int index) {
    return second * 1000 + (of(index) == MILLIS_AND_OFFSET ? index % 1000 : 0);
  }

  /** Returns a record's second as text in the record's form. */
  static String text(long second, int index) {
    return of(index).formatter.format(Instant.ofEpochMilli(millis(second, index)));
  }
}
