package dev.sluice.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.cases.IngestionCase;
import dev.sluice.http.Body;
import dev.sluice.http.StoredContent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cases of decoders, and of what values are taken for. */
class DecoderCasesTest {

  private static final String VIOLATION = "a violation";

  private static final String TABLE =
      "a table is what its write contract says: other columns and values never land in it";

  private static final Map<String, String> DIFFERENCES =
      Map.ofEntries(
          Map.entry("ic-200", "shown by LargeBodiesMemoryTest, in a JVM of its own"),
          Map.entry("ic-201", "a boolean is true, false, 0, 1, or their text"),
          Map.entry("ic-202", "a boolean is true, false, 0, 1, or their text"),
          Map.entry("ic-203", "blanks around a number are no part of one, and nothing is mended"),
          Map.entry("ic-206", "an epoch is declared with @TimeFormat, and has no blanks around it"),
          Map.entry("ic-207", "a form other than ISO 8601 is declared with @TimeFormat"),
          Map.entry("ic-209", "there is no time of day among the types of contracts"),
          Map.entry("ic-210", "bytes in hexadecimal are read as text"),
          Map.entry("ic-211", "bytes in base64 are read as text"),
          Map.entry("ic-214", "a read contract mirrors the reply; the transform flattens it"),
          Map.entry("ic-215", "a read contract mirrors the reply; the transform flattens it"),
          Map.entry("ic-216", "a name is made of a Java name, which does not begin with a digit"),
          Map.entry("ic-217", "digits belong to the word before them: mixed_up_case123"),
          Map.entry("ic-218", TABLE),
          Map.entry("ic-219", TABLE),
          Map.entry(
              "ic-220", "a run fails when too many items do not fit, and else holds them back"),
          Map.entry("ic-221", "an unknown field is skipped and counted, and its item is read"));

  @TestFactory
  Stream<DynamicTest> decode_case_isAsThere() {
    return IngestionCase.tests(
        Set.of("decoder", "types", "flatten", "schema", "naming"),
        DIFFERENCES,
        DecoderCasesTest::play);
  }

  private static void play(IngestionCase one) throws IOException {
    switch (one.id()) {
      case "ic-192" ->
          assertThat(items(new CsvFormat(','), trickling(gzip("a,b\n1,2\n")), "")).hasSize(1);
      case "ic-193" ->
          assertThat(
                  items(
                      new CsvFormat(','),
                      Body.of(plain("date,units\n2026-08-01,42\n"), "application/gzip"),
                      ""))
              .containsExactly(one.expect().path("records").path(0).toString());
      case "ic-194", "ic-195", "ic-196" -> list(one);
      case "ic-197" -> {
        Charset charset = Charset.forName(one.text("encoding"));
        Body body =
            Body.of(
                ("[\"" + one.text("value") + "\"]").getBytes(charset),
                "application/json; charset=" + charset);
        assertThat(items(PageFormat.JSON, body, ""))
            .containsExactly("\"" + one.expect().path("value").asText() + "\"");
      }
      case "ic-198" ->
          assertThat(items(PageFormat.JSON, Body.of(plain(one.text("body")), ""), ""))
              .containsExactly(one.expect().path("element").toString());
      case "ic-199" ->
          assertThat(
                  items(
                      new NdJsonFormat(),
                      Body.of(plain(one.text("body").replace("\\n", "\n")), ""),
                      ""))
              .hasSize(one.expect().path("records").asInt());
      case "ic-222" ->
          assertThat(read(one.given().path("value"), JsonInput::longObject)).isEqualTo(VIOLATION);
      case "ic-223" -> assertThat(row(one.given().path("row"))).isEqualTo("1 a, 1 unknown");
      default -> coercion(one);
    }
  }

  /** So many items below a path, in order. */
  private static void list(IngestionCase one) {
    int count = one.given().path("items").asInt();
    String[] path = one.text("items_path").split("\\.");
    String numbers =
        IntStream.range(0, count).mapToObj(i -> "" + i).collect(Collectors.joining(","));
    String body = "[" + numbers + "]";
    for (int i = path.length - 1; i >= 0; i--) {
      body = "{\"" + path[i] + "\":" + body + "}";
    }
    assertThat(items(PageFormat.JSON, Body.of(plain(body), ""), "/" + String.join("/", path)))
        .isEqualTo(IntStream.range(0, count).mapToObj(Integer::toString).toList());
  }

  private static void coercion(IngestionCase one) {
    JsonNode value = one.given().path("value");
    JsonNode expected = one.expect().path("value");
    Object read =
        switch (one.text("target")) {
          case "bool" -> read(value, JsonInput::booleanObject);
          case "double" -> read(value, JsonInput::doubleObject);
          case "timestamp" -> read(value, JsonInput::instant);
          default -> read(value, in -> in.list(JsonInput::text));
        };
    if (expected.asText().startsWith("error")) {
      assertThat(read).isEqualTo(VIOLATION);
    } else if (read instanceof Instant instant) {
      assertThat(instant).isEqualTo(expected.asText());
    } else {
      assertThat(String.valueOf(read)).isEqualTo(expected.toString().replace("\"", ""));
    }
  }

  /** A value as a reader takes it: null for none. */
  private static @Nullable Object read(JsonNode value, ItemReader<?> reader) {
    Body body = Body.of(plain("{\"v\":" + value + "}"), "");
    List<Object> read = new ArrayList<>();
    FieldNames names = FieldNames.of("v");
    ItemReader<Object> ofField =
        in -> {
          int mark = in.startObject();
          Object field = null;
          for (int at = in.nextField(names, -1); at >= 0; at = in.nextField(names, at)) {
            field = reader.read(in);
          }
          return in.endObject(mark) ? List.of(String.valueOf(field), field == null) : null;
        };
    PageItems.read(
        body,
        "",
        ofField,
        new ItemVisitor<>() {
          @Override
          public void item(int index, Object item) {
            read.add(item);
          }

          @Override
          public void violation(int index, List<Violation> violations, String json) {
            read.add(VIOLATION);
          }
        });
    return read.get(0) instanceof List<?> told
        ? (told.get(1).equals(true) ? null : told.get(0))
        : read.get(0);
  }

  /** A row read by a contract that knows its id and name. */
  private static String row(JsonNode row) {
    FieldNames names = FieldNames.of("id", "name");
    List<String> read = new ArrayList<>();
    ItemReader<String> reader =
        in -> {
          int mark = in.startObject();
          StringBuilder told = new StringBuilder();
          for (int at = in.nextField(names, -1); at >= 0; at = in.nextField(names, at)) {
            told.append(told.isEmpty() ? "" : " ").append(in.text());
          }
          return in.endObject(mark) ? told.toString() : null;
        };
    long unknown = PageItems.read(Body.of(plain(row.toString()), ""), "", reader, visitor(read));
    return read.get(0) + ", " + unknown + " unknown";
  }

  private static List<String> items(PageFormat format, Body body, String pointer) {
    List<String> read = new ArrayList<>();
    try (ItemSource<String> items = format.items(body, pointer, JsonInput::raw)) {
      while (items.advance(visitor(read))) {}
    }
    return read;
  }

  private static ItemVisitor<String> visitor(List<String> read) {
    return new ItemVisitor<>() {
      @Override
      public void item(int index, String value) {
        read.add(value);
      }

      @Override
      public void violation(int index, List<Violation> violations, String json) {
        read.add(violations.toString());
      }
    };
  }

  private static byte[] plain(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain(text));
    }
    return packed.toByteArray();
  }

  /** Content of which each read gives one byte. */
  private static Body trickling(byte[] bytes) {
    StoredContent content =
        new StoredContent() {
          @Override
          public InputStream open(long offset) {
            return new FilterInputStream(new ByteArrayInputStream(bytes)) {
              @Override
              public int read(byte[] target, int at, int count) throws IOException {
                return super.read(target, at, Math.min(count, 1));
              }

              @Override
              public int available() {
                return 0;
              }
            };
          }

          @Override
          public long length() {
            return bytes.length;
          }
        };
    return Body.ofContent(content, "");
  }
}
