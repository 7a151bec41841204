package dev.sluice.example.brevo.standin;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.OptionalInt;

/** One page of a list, in the vendor's envelope: an empty page has no items key at all. */
final class ItemPage {
  private ItemPage() {}

  /** The writing of one record. */
  @FunctionalInterface
  interface ItemWriter {
    /** Writes the record with an index. */
    void write(int index, JsonGenerator json) throws IOException;
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
