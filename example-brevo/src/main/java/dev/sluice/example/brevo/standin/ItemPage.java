package dev.sluice.example.brevo.standin;

import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.ItemWriter;
import dev.sluice.example.standin.JsonBody;
import dev.sluice.example.standin.Order;
import dev.sluice.example.standin.QueryParams;
import java.util.List;
import java.util.OptionalInt;

/** One page of a list, in the vendor's envelope: an empty page has no items key at all. */
final class ItemPage {
  private ItemPage() {}

  /** Returns the order a query asks for: newest first where it asks for none. */
  static Order order(QueryParams query) {
    String sort = query.word("sort", List.of("asc", "desc")).orElse("desc");
    return sort.equals("asc") ? Order.OLDEST_FIRST : Order.NEWEST_FIRST;
  }

  /** Returns the answer with the records of a page under a key and, where known, their count. */
  static Answer answer(String key, int[] page, OptionalInt count, ItemWriter writer) {
    return JsonBody.answer(
        200,
        json -> {
          json.writeStartObject();
          if (page.length > 0) {
            json.writeArrayFieldStart(key);
            for (int index : page) {
              writer.write(index, json);
            }
            json.writeEndArray();
          }
          if (count.isPresent()) {
            json.writeNumberField("count", count.getAsInt());
          }
          json.writeEndObject();
        });
  }
}
