package dev.sluice.example.sendgrid.standin;

import dev.sluice.example.standin.Scatter;
import dev.sluice.example.standin.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The contacts that the account has of itself. One in eight has an address and nothing more; half
 * have a {@code company_name}; two in three are in a list.
 */
final class ContactData {
  /** How many contacts each day after the first adds. */
  static final int PER_DAY = 40;

  private final Timeline timeline;
  private final int lists;

  /** Creates the contacts of a day, who are in some of the lists that there were on day 1. */
  ContactData(int dayOne, int day, int lists) {
    this.timeline = new Timeline(LocalDate.of(2025, 1, 1), dayOne, PER_DAY, day);
    this.lists = lists;
  }

  int size() {
    return timeline.size();
  }

  Contact contact(int index) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (index % 8 != 5) {
      fields.put("first_name", Scatter.pick(Words.FIRST_NAMES, 81, index));
      fields.put("last_name", Scatter.pick(Words.LAST_NAMES, 82, index));
      fields.put("city", Scatter.pick(Words.CITIES, 83, index));
      fields.put("country", Scatter.pick(Words.COUNTRIES, 84, index));
    }
    Map<String, String> customFields =
        index % 2 == 0 ? Map.of("company_name", "Company " + index % 97 + ", Ltd") : Map.of();
    return new Contact(
        Ids.of("contact", index),
        "reader." + index + "@example.com",
        fields,
        customFields,
        listsOf(index),
        time(timeline.createdAt(index)),
        time(
            Math.min(timeline.createdAt(index) + index % 5 * 900L, timeline.lastSecondFor(index))));
  }

  private Set<String> listsOf(int index) {
    Set<String> ids = new LinkedHashSet<>();
    for (int i = 0; lists > 0 && i < index % 3; i++) {
      ids.add(ListResource.id(Scatter.below(lists, 85 + i, index)));
    }
    return ids;
  }

  private static String time(long epochSecond) {
    return Instant.ofEpochSecond(epochSecond).toString();
  }
}
