package dev.sluice.example.brevo.standin;

import dev.sluice.example.standin.Scatter;
import dev.sluice.example.standin.Timeline;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * The transactional events of the account. Index order is order of time; four events in a row
 * belong to one message. Events have no id.
 *
 * <p>Day 1's events lie between 2026-06-08 and 2026-06-30, so that the API's default range, the
 * past 30 days, holds all of them up to day 9.
 *
 * <p>Fields of one event, as {@link EventWriter} writes them; none is ever null, an optional one is
 * absent.
 *
 * <table>
 * <caption>Fields</caption>
 * <tr><td>{@code email}<td>string, always
 * <tr><td>{@code date}<td>date-time string, always, in the forms of {@link DateForm}
 * <tr><td>{@code messageId}<td>string in angle brackets, always
 * <tr><td>{@code event}<td>one of the 14 words of {@link EventsResource#EVENTS}, always
 * <tr><td>{@code subject}<td>string, absent for {@code requests} of every fifth message
 * <tr><td>{@code reason}<td>string, only for bounces, {@code deferred}, {@code blocked}, {@code
 *     invalid} and {@code error}
 * <tr><td>{@code tag}<td>string, absent or empty for some messages
 * <tr><td>{@code ip}<td>string, only for {@code opened}, {@code clicks} and {@code loadedByProxy}
 * <tr><td>{@code link}<td>string, only for {@code clicks}
 * <tr><td>{@code from}<td>string, absent for every eleventh message
 * <tr><td>{@code templateId}<td>integer (int64), absent for messages without a template (one in
 *     three)
 * <tr><td>{@code contactId}<td>integer or absent (unknown to the specification)
 * </table>
 */
final class EventData {
  private static final String[][] STORIES = {
    {"requests", "delivered", "opened", "clicks"},
    {"requests", "delivered", "opened", "opened"},
    {"requests", "delivered", "loadedByProxy", "opened"},
    {"requests", "deferred", "delivered", "clicks"},
    {"requests", "deferred", "softBounces", "bounces"},
    {"requests", "delivered", "spam", "unsubscribed"},
    {"requests", "hardBounces", "requests", "blocked"},
    {"requests", "error", "requests", "invalid"},
  };

  private final Timeline timeline;

  EventData(int dayOne, int day) {
    LocalDate start = LocalDate.of(2026, 6, 8);
    this.timeline = new Timeline(start, dayOne, Volume.EVENTS_PER_DAY, day);
  }

  int size() {
    return timeline.size();
  }

  /** Returns the calendar day that is "today" for the account. */
  LocalDate today() {
    return Timeline.dateOf(timeline.day());
  }

  /** Returns the epoch second of an event. */
  long at(int index) {
    return timeline.createdAt(index);
  }

  /** Returns the number of the message an event belongs to. */
  int message(int index) {
    return index / 4;
  }

  String event(int index) {
    return STORIES[Scatter.below(STORIES.length, 16, message(index))][index % 4];
  }

  String email(int index) {
    return ContactData.email(Scatter.below(2_000, 17, message(index)));
  }

  String messageId(int index) {
    return "<20260608%07d.5787683@relay.example.com>".formatted(message(index));
  }

  /** Returns the tag of an event's message; it may be empty. */
  String tag(int index) {
    return message(index) % 6 == 0 ? "" : Scatter.pick(Words.TAGS, 18, message(index));
  }

  /** Returns the template of an event's message, if it was made from one. */
  OptionalInt templateId(int index) {
    int message = message(index);
    return message % 3 == 0 ? OptionalInt.empty() : OptionalInt.of(1 + message % 12);
  }
}
