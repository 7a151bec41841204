package dev.sluice.example.sendgrid.standin;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.ApiRequest;
import dev.sluice.example.standin.PageSize;
import dev.sluice.example.standin.Scatter;
import dev.sluice.example.standin.Timeline;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * {@code GET /marketing/singlesends}: page size 100 and at most 100, newest first.
 *
 * <table>
 * <caption>Fields</caption>
 * <tr><td>{@code id name status is_abtest}<td>always
 * <tr><td>{@code categories}<td>array of strings, always, may be empty
 * <tr><td>{@code created_at updated_at}<td>date-time in UTC, always
 * <tr><td>{@code send_at}<td>date-time in UTC; of a draft, null or absent
 * <tr><td>{@code abtest}<td>object, null for one that is no test; in it {@code winner_selected_at}
 *     and {@code expiration_date} may be null
 * </table>
 */
final class SingleSendResource {
  /** How many single sends each day after the first adds. */
  static final int PER_DAY = 4;

  private static final MetadataPages PAGES = new MetadataPages(new PageSize(1, 100, 100));
  private static final String[] STATUSES = {"triggered", "triggered", "scheduled", "draft"};

  private final Timeline timeline;

  SingleSendResource(int dayOne, int day) {
    this.timeline = new Timeline(LocalDate.of(2025, 1, 1), dayOne, PER_DAY, day);
  }

  Answer list(ApiRequest request) {
    int last = timeline.size() - 1;
    return PAGES.page(
        request, IntStream.rangeClosed(0, last).map(i -> last - i).toArray(), this::write);
  }

  private void write(int index, JsonGenerator json) throws IOException {
    String status = STATUSES[index % STATUSES.length];
    json.writeStartObject();
    json.writeStringField("id", Ids.of("single send", index));
    json.writeStringField(
        "name", Words.SEASONS[index % 4] + " " + Scatter.pick(Words.TOPICS, 61, index));
    json.writeFieldName("abtest");
    if (index % 5 == 0) {
      writeTest(index, json);
    } else {
      json.writeNull();
    }
    json.writeStringField("status", status);
    json.writeArrayFieldStart("categories");
    for (int i = 0; i < index % 3; i++) {
      json.writeString(Words.CATEGORIES[(index + i) % Words.CATEGORIES.length]);
    }
    json.writeEndArray();
    if (!status.equals("draft")) {
      json.writeStringField("send_at", time(index, 86_400));
    } else if (index % 8 == 3) {
      json.writeNullField("send_at");
    }
    json.writeBooleanField("is_abtest", index % 5 == 0);
    json.writeStringField("updated_at", time(index, 3_600));
    json.writeStringField("created_at", time(index, 0));
    json.writeEndObject();
  }

  private void writeTest(int index, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", index % 10 == 0 ? "subject" : "content");
    json.writeStringField("winner_criteria", index % 15 == 0 ? "manual" : "open");
    json.writeNumberField("test_percentage", 10 + index % 4 * 10);
    json.writeStringField("duration", "4 hours");
    json.writeStringField("winning_template_id", "");
    json.writeNullField("winner_selected_at");
    json.writeNullField("expiration_date");
    json.writeEndObject();
  }

  private String time(int index, int later) {
    return Instant.ofEpochSecond(timeline.createdAt(index) + later).toString();
  }
}
