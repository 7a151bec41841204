package dev.sluice.contract;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Reads instants in the forms of ISO 8601 and RFC 3339 that APIs send, e.g. {@code
 * 2017-05-01T12:30:00.376+05:30}. Several times as fast as {@code java.time}, which the rare forms
 * are left to.
 */
final class InstantParser {

  private static final int SHORTEST = "2017-05-01T12:30:00Z".length();

  private static final int NO_OFFSET = Integer.MIN_VALUE;

  private InstantParser() {}

  /** The instant; null when the text is none, or has no zone. */
  static @Nullable Instant parse(String text) {
    return parse(text.toCharArray(), 0, text.length());
  }

  /** The instant that these characters stand for; null when they stand for none. */
  static @Nullable Instant parse(char[] text, int start, int length) {
    int end = start + length;
    if (length < SHORTEST
        || text[start + 4] != '-'
        || text[start + 7] != '-'
        || (text[start + 10] != 'T' && text[start + 10] != ' ')
        || text[start + 13] != ':'
        || text[start + 16] != ':') {
      return slow(text, start, length);
    }
    int year = digits4(text, start);
    int month = digits2(text, start + 5);
    int day = digits2(text, start + 8);
    int hour = digits2(text, start + 11);
    int minute = digits2(text, start + 14);
    int second = digits2(text, start + 17);
    if ((year | month | day | hour | minute | second) < 0
        || month < 1
        || month > 12
        || day < 1
        || day > daysOf(year, month)
        || hour > 23
        || minute > 59
        || second > 59) {
      return slow(text, start, length);
    }
    int at = start + 19;
    int nanos = 0;
    if (text[at] == '.') {
      int scale = 100_000_000;
      at++;
      int fraction = at;
      while (at < end && scale > 0 && isDigit(text[at])) {
        nanos += (text[at] - '0') * scale;
        scale /= 10;
        at++;
      }
      if (at == fraction) {
        return null;
      }
    }
    int offset = offsetSeconds(text, at, end);
    if (offset == NO_OFFSET) {
      return slow(text, start, length);
    }
    long seconds = epochDay(year, month, day) * 86_400 + hour * 3_600L + minute * 60L + second;
    return Instant.ofEpochSecond(seconds - offset, nanos);
  }

  /** Z, +hh:mm, +hhmm or +hh, up to the end; else {@link #NO_OFFSET}. */
  private static int offsetSeconds(char[] text, int at, int end) {
    if (at >= end) {
      return NO_OFFSET;
    }
    char sign = text[at];
    if (sign == 'Z') {
      return at + 1 == end ? 0 : NO_OFFSET;
    }
    if (sign != '+' && sign != '-') {
      return NO_OFFSET;
    }
    int length = end - at;
    boolean colon = length == 6 && text[at + 3] == ':';
    if (!colon && length != 5 && length != 3) {
      return NO_OFFSET;
    }
    int hours = digits2(text, at + 1);
    int minutes = length == 3 ? 0 : digits2(text, at + (colon ? 4 : 3));
    if (hours < 0 || minutes < 0 || minutes > 59 || hours * 60 + minutes > 18 * 60) {
      return NO_OFFSET;
    }
    int seconds = hours * 3_600 + minutes * 60;
    return sign == '-' ? -seconds : seconds;
  }

  private static @Nullable Instant slow(char[] text, int start, int length) {
    try {
      return OffsetDateTime.parse(new String(text, start, length)).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static int daysOf(int year, int month) {
    return switch (month) {
      case 2 -> isLeap(year) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  private static boolean isLeap(int year) {
    return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  /** Days since 1970-01-01 of a date from year 0 on; the year is taken to begin in March. */
  private static long epochDay(int year, int month, int day) {
    int shifted = month > 2 ? year : year - 1;
    int era = Math.floorDiv(shifted, 400);
    int yearOfEra = shifted - era * 400;
    int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146_097L + dayOfEra - 719_468;
  }

  private static int digits4(char[] text, int at) {
    int high = digits2(text, at);
    int low = digits2(text, at + 2);
    return (high | low) < 0 ? -1 : high * 100 + low;
  }

  private static int digits2(char[] text, int at) {
    return isDigit(text[at]) && isDigit(text[at + 1])
        ? (text[at] - '0') * 10 + text[at + 1] - '0'
        : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
