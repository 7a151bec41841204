package dev.sluice.example.sendgrid.standin;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.ApiRequest;
import dev.sluice.example.standin.PageSize;
import dev.sluice.example.standin.QueryParams;
import dev.sluice.example.standin.Scatter;
import dev.sluice.example.standin.Timeline;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * {@code GET /templates}: a page size from 1 to 200 is required. {@code generations} is {@code
 * legacy}, {@code dynamic} or both with a comma between; without it legacy ones alone are given.
 * Times have neither zone nor {@code T}: {@code 2020-11-12 12:00:09}.
 */
final class TemplateResource {
  /** How many templates each day after the first adds. */
  static final int PER_DAY = 2;

  private static final MetadataPages PAGES = new MetadataPages(new PageSize(1, 200, 200));
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private final Timeline timeline;

  TemplateResource(int dayOne, int day) {
    this.timeline = new Timeline(LocalDate.of(2024, 1, 1), dayOne, PER_DAY, day);
  }

  Answer list(ApiRequest request) {
    QueryParams query = request.query();
    if (!query.has("page_size")) {
      throw query.invalid("page_size", "page_size is required");
    }
    Set<String> generations = Set.of(query.text("generations").orElse("legacy").split(",", -1));
    return PAGES.page(
        request,
        IntStream.range(0, timeline.size())
            .filter(index -> generations.contains(generation(index)))
            .toArray(),
        this::write);
  }

  private static String generation(int index) {
    return index % 7 == 0 ? "legacy" : "dynamic";
  }

  private static String id(int index) {
    String id = Ids.of("template", index);
    return generation(index).equals("legacy") ? id : "d-" + id.replace("-", "");
  }

  private void write(int index, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id(index));
    json.writeStringField("name", Scatter.pick(Words.MAILS, 71, index) + " " + (index + 1));
    json.writeStringField("generation", generation(index));
    json.writeStringField("updated_at", time(index));
    json.writeArrayFieldStart("versions");
    for (int version = 0; version < index % 3; version++) {
      writeVersion(index, version, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeVersion(int index, int version, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", Ids.of("version", index * 10L + version));
    json.writeStringField("template_id", id(index));
    json.writeNumberField("active", version == 0 ? 1 : 0);
    json.writeStringField("name", "Version " + (version + 1));
    json.writeStringField("subject", "{{subject}}");
    json.writeStringField("updated_at", time(index));
    json.writeBooleanField("generate_plain_content", true);
    json.writeStringField("editor", version == 0 ? "design" : "code");
    json.writeStringField("thumbnail_url", "//images.example.com/" + index + ".png");
    json.writeEndObject();
  }

  private String time(int index) {
    return LocalDateTime.ofEpochSecond(timeline.createdAt(index), 0, ZoneOffset.UTC).format(TIME);
  }
}
