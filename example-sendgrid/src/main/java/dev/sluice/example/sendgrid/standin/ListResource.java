package dev.sluice.example.sendgrid.standin;

import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.ApiRequest;
import dev.sluice.example.standin.PageSize;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** {@code GET /marketing/lists}: page size 100, at most 1,000. A list made later has nobody yet. */
final class ListResource {
  private static final MetadataPages PAGES = new MetadataPages(new PageSize(1, 100, 1_000));

  private final int lists;
  private final Contacts contacts;

  /** Creates the resource over a number of lists. */
  ListResource(int lists, Contacts contacts) {
    this.lists = lists;
    this.contacts = contacts;
  }

  /** Returns the identifier of a list. */
  static String id(int index) {
    return Ids.of("list", index);
  }

  Answer list(ApiRequest request) {
    Map<String, Integer> sizes = contacts.sizes();
    return PAGES.page(
        request,
        IntStream.range(0, lists).toArray(),
        (index, json) -> {
          json.writeStartObject();
          json.writeStringField("id", id(index));
          json.writeStringField("name", name(index));
          json.writeNumberField("contact_count", sizes.getOrDefault(id(index), 0));
          MetadataPages.writeSelf(json, request.url() + "/" + id(index));
          json.writeEndObject();
        });
  }

  private static String name(int index) {
    String topic = Words.TOPICS[index % Words.TOPICS.length];
    String season = Words.SEASONS[index / Words.TOPICS.length % Words.SEASONS.length];
    return season + " " + topic.toLowerCase(Locale.ROOT) + " " + (index + 1);
  }
}
