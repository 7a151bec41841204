package dev.sluice.example.standin;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * When records of one kind come into being, by index, in epoch seconds.
 *
 * <p>Day 1 reaches from a start of its own to the end of 2026-06-30; day <i>n</i> from 2 on is the
 * calendar day 2026-07-01 plus <i>n</i> - 2. Creation times never fall as the index rises. On later
 * days records are created in the first half of the day; changes belong to the second.
 *
 * @param start the first day of day 1's records
 * @param dayOne number of records on day 1
 * @param perDay number of records each later day adds
 * @param day the current day, from 1
 */
public record Timeline(LocalDate start, int dayOne, int perDay, int day) {
  /** The calendar day of day 2. */
  public static final LocalDate DAY_TWO = LocalDate.of(2026, 7, 1);

  /** The length of half a day, in seconds. */
  public static final int HALF_DAY = 43_200;

  /** Returns the calendar day that is "today" on a day. */
  public static LocalDate dateOf(int day) {
    return DAY_TWO.plusDays(day - 2L);
  }

  /** Returns the second a day starts with. */
  public static long startOf(int day) {
    return seconds(dateOf(day));
  }

  /** Returns the number of records up to and including the current day. */
  public int size() {
    return sizeOn(day);
  }

  /** Returns the number of records up to and including a day. */
  public int sizeOn(int someDay) {
    return dayOne + perDay * (someDay - 1);
  }

  /** Returns the second a record is created. */
  public long createdAt(int index) {
    if (index < dayOne) {
      long from = seconds(start);
      return from + (seconds(DAY_TWO) - from) * index / dayOne;
    }
    int position = (index - dayOne) % perDay;
    return startOf(dayOf(index)) + 60 + (long) position * (HALF_DAY - 120) / perDay;
  }

  /** Returns the last second of the day a record is created on. */
  public long lastSecondFor(int index) {
    return startOf(dayOf(index) + 1) - 1;
  }

  private int dayOf(int index) {
    return index < dayOne ? 1 : 2 + (index - dayOne) / perDay;
  }

  private static long seconds(LocalDate date) {
    return date.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
  }
}
