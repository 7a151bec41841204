package dev.sluice.example.brevo.standin;

import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.PageSize;
import dev.sluice.example.standin.Paging;
import dev.sluice.example.standin.QueryParams;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * {@code GET /smtp/statistics/events}: limit 2,500, at most 5,000, and no count. Without dates it
 * gives the past 30 days; a range may not exceed 90 days. Both ends belong to the range, and today
 * is the stand-in's day.
 */
final class EventsResource {
  private static final PageSize SIZE = new PageSize(0, 2_500, 5_000);

  /** The kinds of event, in the filter and in the records alike. */
  static final List<String> EVENTS =
      List.of(
          "bounces",
          "hardBounces",
          "softBounces",
          "delivered",
          "spam",
          "requests",
          "opened",
          "clicks",
          "invalid",
          "deferred",
          "blocked",
          "unsubscribed",
          "error",
          "loadedByProxy");

  private static final int MOST_DAYS = 90;
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  private final EventData events;

  EventsResource(EventData events) {
    this.events = events;
  }

  Answer list(QueryParams query) {
    Paging paging = Paging.of(query, ItemPage.order(query), SIZE);
    int[] matches =
        IntStream.range(0, events.size()).filter(inRange(query).and(wanted(query))).toArray();
    return ItemPage.answer(
        "events", paging.page(matches), OptionalInt.empty(), new EventWriter(events));
  }

  private IntPredicate inRange(QueryParams query) {
    LocalDate start = query.date("startDate").orElse(null);
    LocalDate end = query.date("endDate").orElse(null);
    OptionalLong days = query.number("days");
    if (start == null && end == null) {
      long past = days.orElse(30);
      if (past < 1 || past > MOST_DAYS) {
        throw BrevoErrors.outOfRange("days should be between 1 and " + MOST_DAYS);
      }
      return between(events.today().minusDays(past - 1), events.today());
    }
    if (start == null || end == null) {
      throw BrevoErrors.missing("startDate and endDate are needed together");
    }
    if (days.isPresent()) {
      throw BrevoErrors.invalid("days is not compatible with startDate and endDate");
    }
    if (end.isBefore(start) || start.plusDays(MOST_DAYS).isBefore(end)) {
      throw BrevoErrors.outOfRange("The date range should be at most " + MOST_DAYS + " days");
    }
    return between(start, end);
  }

  private IntPredicate between(LocalDate first, LocalDate last) {
    long from = first.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    long to = last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    return index -> events.at(index) >= from && events.at(index) < to;
  }

  private IntPredicate wanted(QueryParams query) {
    IntPredicate all = index -> true;
    IntPredicate event =
        query
            .word("event", EVENTS)
            .<IntPredicate>map(word -> index -> events.event(index).equals(word))
            .orElse(all);
    IntPredicate email =
        query
            .text("email")
            .<IntPredicate>map(address -> index -> events.email(index).equals(address))
            .orElse(all);
    IntPredicate message =
        query
            .text("messageId")
            .<IntPredicate>map(id -> index -> events.messageId(index).equals(id))
            .orElse(all);
    return event.and(email).and(message).and(ofTemplate(query)).and(tagged(query));
  }

  private IntPredicate ofTemplate(QueryParams query) {
    OptionalLong template = query.number("templateId");
    return index ->
        template.isEmpty()
            || events.templateId(index).stream().anyMatch(id -> id == template.getAsLong());
  }

  /** Returns the filter on tags, which are given as an array in JSON. */
  private IntPredicate tagged(QueryParams query) {
    if (!query.has("tags")) {
      return index -> true;
    }
    Matcher quoted = QUOTED.matcher(query.text("tags").orElse(""));
    List<String> tags = quoted.results().map(found -> found.group(1)).toList();
    return index -> tags.contains(events.tag(index));
  }
}
