package dev.sluice.example.sendgrid.standin;

import dev.sluice.example.standin.Scatter;
import dev.sluice.example.standin.Timeline;
import java.time.LocalDate;

/**
 * The records of one list: who, and since when. Index order is order of creation; an address is on
 * a list once.
 */
final class SuppressionData {
  private static final LocalDate START = LocalDate.of(2025, 1, 1);

  private static final String[] NAMES = {
    "ada",
    "bjorn",
    "chloe",
    "dmitri",
    "elena",
    "farid",
    "sales",
    "salesdepartment",
    "Info",
    "o'neil"
  };

  private static final String[] DOMAINS = {
    "example.com", "example.org", "mail.example.net", "supermarket.example"
  };

  private final SuppressionList list;
  private final Timeline timeline;

  SuppressionData(SuppressionList list, int dayOne, int day) {
    this.list = list;
    this.timeline = new Timeline(START, dayOne, list.perDay(), day);
  }

  int size() {
    return timeline.size();
  }

  /** Returns the epoch second of creation. */
  long created(int index) {
    return timeline.createdAt(index);
  }

  String email(int index) {
    String name = Scatter.pick(NAMES, 100 + list.perDay(), index);
    String domain = Scatter.pick(DOMAINS, 200 + list.perDay(), index);
    // An invalid address may well be one without a domain.
    boolean broken = list == SuppressionList.INVALID_EMAILS && index % 50 == 3;
    return name + "." + index + (broken ? "" : "@" + domain);
  }

  /** Returns the index of the day-1 record whose time is null, if the list has such a record. */
  int timeNull() {
    return timeline.dayOne() / 3;
  }

  /** Returns the index of the day-1 record that has no time, if the list has such a record. */
  int timeless() {
    return timeline.dayOne() * 2 / 3;
  }
}
