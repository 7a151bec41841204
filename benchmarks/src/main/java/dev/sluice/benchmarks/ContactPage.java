package dev.sluice.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A page of 100 contacts, 27 fields each, as a marketing API sends them: some 73 KiB. */
final class ContactPage {

  static final int CONTACTS = 100;

  private ContactPage() {}

  static byte[] json() {
    StringBuilder page = new StringBuilder("{\"count\": 100000, \"contacts\": [");
    for (int i = 0; i < CONTACTS; i++) {
      page.append(i == 0 ? "" : ", ").append(contact(i));
    }
    return page.append("]}").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String contact(int i) {
    Instant created = Instant.parse("2021-03-04T05:06:07.123Z").plusSeconds(86_399L * i);
    String name = Integer.toString(i * 7919 % 1000);
    return """
        {"id": %d, "email": "person.%s@example.com", "first_name": "Robin%s", \
        "last_name": "Example-%s", "phone": "+49 30 1234%s", "company": "Company %s GmbH", \
        "title": "Head of Department %s", "street": "Long Street %s", "city": "Berlin", \
        "country": "Germany", "language": "de", "status": "subscribed", \
        "created_at": "%s", "modified_at": "%s", "opened_at": "%s", "score": %d, \
        "x_source": "import", "x_owner": {"id": 5, "name": "Owner", "team": "North"}, \
        "x_lists": [1, 2, 3, 4, 5], "x_tags": ["a", "b", "c"], "x_ip": "192.0.2.17", \
        "x_agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36", "x_flag": true, \
        "x_note": null, "x_ratio": 0.125, "x_zone": "Europe/Berlin", "x_ref": "ref-%s"}"""
        .formatted(
            1_000_000 + i,
            name,
            name,
            name,
            name,
            name,
            name,
            name,
            created,
            created.plusSeconds(3_600),
            created.plusSeconds(7_200),
            i % 100,
            name);
  }
}
