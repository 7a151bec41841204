package dev.sluice.example.sendgrid.standin;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.ApiRequest;
import dev.sluice.example.standin.ItemWriter;
import dev.sluice.example.standin.JsonBody;
import dev.sluice.example.standin.PageSize;
import dev.sluice.example.standin.QueryParams;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lists whose pages know their neighbours: {@code {"result": […], "_metadata": {"self": …, "prev":
 * …, "next": …, "count": …}}}. The addresses are absolute; the last page has no {@code next}. A
 * page token says where a page begins, in a form of the vendor's own. The first page is one record
 * short where more follow, for a short page is not the last one here.
 */
final class MetadataPages {
  private static final String SIZE = "page_size";
  private static final String TOKEN = "page_token";

  private final PageSize size;

  MetadataPages(PageSize size) {
    this.size = size;
  }

  /** Returns the page that a request asks for, out of the records in the order they are given. */
  Answer page(ApiRequest request, int[] records, ItemWriter writer) {
    int limit = limit(request.query());
    int from = from(request.query(), records.length);
    boolean shortened = from == 0 && limit > 1 && records.length > limit;
    int to = Math.min(from + limit - (shortened ? 1 : 0), records.length);
    return JsonBody.answer(
        200,
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("result");
          for (int i = from; i < to; i++) {
            writer.write(records[i], json);
          }
          json.writeEndArray();
          json.writeObjectFieldStart("_metadata");
          json.writeStringField("self", address(request, from, limit));
          if (from > 0) {
            json.writeStringField("prev", address(request, Math.max(0, from - limit), limit));
          }
          if (to < records.length) {
            json.writeStringField("next", address(request, to, limit));
          }
          json.writeNumberField("count", records.length);
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  /** Writes the part that a single record has in place of the whole one. */
  static void writeSelf(JsonGenerator json, String address) throws IOException {
    json.writeObjectFieldStart("_metadata");
    json.writeStringField("self", address);
    json.writeEndObject();
  }

  private int limit(QueryParams query) {
    long limit = query.number(SIZE).orElse(size.usual());
    if (limit < size.least() || limit > size.most()) {
      throw query.outOfRange(
          SIZE, SIZE + " should be between " + size.least() + " and " + size.most());
    }
    return (int) limit;
  }

  private static int from(QueryParams query, int count) {
    String token = query.text(TOKEN).orElse("");
    try {
      int from = token.isEmpty() ? 0 : Integer.parseInt(decoded(token).substring("from:".length()));
      if (from >= 0 && from <= count) {
        return from;
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // Not one of ours, as below.
    }
    throw query.invalid(TOKEN, "invalid page token");
  }

  private static String address(ApiRequest request, int from, int limit) {
    String others =
        request.query().names().stream()
            .filter(name -> !name.equals(SIZE) && !name.equals(TOKEN))
            .map(name -> "&" + name + "=" + values(request.query().all(name)))
            .collect(Collectors.joining());
    String token = from == 0 ? "" : encoded("from:" + from);
    return request.url() + "?" + SIZE + "=" + limit + "&" + TOKEN + "=" + token + others;
  }

  private static String values(List<String> values) {
    return URLEncoder.encode(String.join(",", values), StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String decoded(String token) {
    return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
  }
}
