package dev.sluice.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/** A page of 100 subscribers: 15 wanted fields, and 10 that nobody asked for. */
final class SubscriberPage {

  static final int SUBSCRIBERS = 100;

  private SubscriberPage() {}

  static byte[] json() {
    StringBuilder page = new StringBuilder("{\"count\": 100000, \"subscribers\": [");
    for (int i = 0; i < SUBSCRIBERS; i++) {
      page.append(i == 0 ? "" : ", ").append(subscriber(i));
    }
    return page.append("]}").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String subscriber(int i) {
    Instant created = Instant.parse("2021-03-04T05:06:07.123Z").plusSeconds(86_399L * i);
    String name = Integer.toString(i * 7919 % 1000);
    return """
        {"id": %d, "uuid": "8d1f1f0e-3c1e-4a53-9d0d-%012d", "email": "person.%s@example.com", \
        "firstName": %s, "lastName": "Example-%s", "phone": null, \
        "address": {"street": "Long Street %s", "city": "Berlin", "zip": "10115", \
        "country": "Germany", "geo": {"lat": 52.52, "lon": 13.405}}, \
        "tags": ["news", "offers", "berlin"], "segments": ["a", "b"], "listIds": [5, 17, 23], \
        "confirmed": true, "source": {"kind": "form", "page": "/signup", "utm": {"medium": "web"}}, \
        "createdAt": "%s", "modifiedAt": "%s", "openedAt": %s, "birthday": "%s", "opens": %d, \
        "clicks": 3, "score": %s, "spent": %s, "agent": "Mozilla/5.0 (X11; Linux x86_64)", \
        "ip": "192.0.2.17", "locale": "de-DE", "vip": false}"""
        .formatted(
            1_000_000 + i,
            i,
            name,
            i % 4 == 0 ? "null" : "\"Robin" + name + "\"",
            name,
            name,
            created,
            created.plusSeconds(3_600),
            i % 3 == 0 ? "null" : "\"" + created.plusSeconds(7_200) + "\"",
            LocalDate.of(1980, 1, 1).plusDays(i * 37L),
            i % 100,
            i / 8.0,
            i % 5 == 0 ? "null" : i + ".50");
  }
}
