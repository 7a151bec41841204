package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.http.Body;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DriftLogTest {

  private static final FieldNames ITEM = FieldNames.of("id", "name", "tags", "by_day");
  private static final FieldNames TAG = FieldNames.of("label");

  private static final ItemReader<String> TAGS =
      in -> {
        int mark = in.startObject();
        String label = null;
        int field = -1;
        while ((field = in.nextField(TAG, field)) >= 0) {
          label = in.text();
        }
        return in.endObject(mark) ? String.valueOf(label) : null;
      };

  /** An item with a required id, a name, a list and a map of objects; in the generated shape. */
  private static @Nullable Long read(JsonInput in) throws IOException {
    int mark = in.startObject();
    if (mark < 0) {
      return null;
    }
    Long id = null;
    int field = -1;
    while ((field = in.nextField(ITEM, field)) >= 0) {
      switch (field) {
        case 0 -> id = in.longObject();
        case 1 -> in.text();
        case 2 -> in.list(TAGS);
        case 3 -> in.map(TAGS);
        default -> throw new AssertionError(field);
      }
    }
    in.require(id != null, "id", "integer");
    return in.endObject(mark) ? id : null;
  }

  @Test
  void unknown_severalKinds_tellsTheComponentToAdd() {
    List<FieldDrift> drift =
        drift(
            item("\"a\":1,\"utm_source\":\"x\",\"z\":{\"secret\":1}"),
            item("\"a\":2.5,\"at\":\"2026-01-02T03:04:05Z\",\"day\":\"2026-01-02\""),
            item("\"utm_source\":\"\",\"on\":true,\"ids\":[1,2],\"class\":\"c\",\"no\":null"));

    assertThat(drift)
        .filteredOn(field -> field.kind() == DriftKind.UNKNOWN)
        .extracting(FieldDrift::pointer, FieldDrift::count, FieldDrift::component)
        .containsExactly(
            tuple("/a", 2, "@Nullable BigDecimal a"),
            tuple("/utm_source", 2, "@JsonProperty(\"utm_source\") @Nullable String utmSource"),
            tuple("/at", 1, "@Nullable Instant at"),
            tuple("/class", 1, "@JsonProperty(\"class\") @Nullable String classValue"),
            tuple("/day", 1, "@Nullable LocalDate day"),
            tuple("/ids", 1, "@Nullable List<Long> ids"),
            tuple("/no", 1, ""),
            tuple("/on", 1, "@Nullable Boolean on"),
            tuple("/z", 1, "@Nullable Z z"));
    assertThat(drift.toString()).doesNotContain("secret");
  }

  @Test
  void unknown_inListsAndMaps_hasAStarForTheirKeys() {
    List<FieldDrift> drift =
        drift(
            item(
                "\"tags\":[{\"label\":\"a\"},{\"label\":\"b\",\"color\":1}],"
                    + "\"by_day\":{\"ada@b.c\":{\"x\":1},\"bob@b.c\":{\"x\":2}}"));

    assertThat(drift)
        .filteredOn(field -> field.kind() == DriftKind.UNKNOWN)
        .extracting(FieldDrift::pointer, FieldDrift::count)
        .containsExactly(tuple("/by_day/*/x", 2), tuple("/tags/*/color", 1));
    assertThat(drift.toString()).doesNotContain("b.c");
  }

  @Test
  void unknown_dynamicNames_areBounded() {
    String many =
        IntStream.range(0, 1000)
            .mapToObj(i -> "\"k" + i + "\":" + i)
            .collect(Collectors.joining(","));

    List<FieldDrift> drift = drift(item(many));

    assertThat(drift).filteredOn(f -> f.kind() == DriftKind.UNKNOWN).hasSize(201);
    assertThat(drift.get(0).pointer()).isEqualTo("/*");
    assertThat(drift.get(0).count()).isEqualTo(800);
  }

  @Test
  void missingAndNull_optional_areToldWhenNeverThere() {
    List<FieldDrift> drift =
        drift(item("\"name\":null"), item("\"name\":null,\"tags\":[]"), item("\"name\":null"));

    assertThat(drift)
        .extracting(FieldDrift::kind, FieldDrift::pointer, FieldDrift::count)
        .containsExactly(
            Tuple.tuple(DriftKind.MISSING, "/by_day", 3L),
            Tuple.tuple(DriftKind.NULL, "/name", 3L));
  }

  @Test
  void missing_optionalOfManyFields_isToldOfTheLast() {
    FieldNames many =
        FieldNames.of(IntStream.range(0, 100).mapToObj(i -> "f" + i).toArray(String[]::new));
    ItemReader<String> reader =
        in -> {
          int mark = in.startObject();
          for (int at = in.nextField(many, -1); at >= 0; at = in.nextField(many, at)) {
            in.text();
          }
          return in.endObject(mark) ? "read" : null;
        };

    assertThat(DriftSummary.of(log(0, reader, "{\"f99\":null}").sightings()))
        .filteredOn(field -> field.pointer().matches("/f9[89]"))
        .extracting(FieldDrift::kind, FieldDrift::pointer)
        .containsExactlyInAnyOrder(
            Tuple.tuple(DriftKind.MISSING, "/f98"), Tuple.tuple(DriftKind.NULL, "/f99"));
  }

  @Test
  void missingAndNull_required_areToldEachTime() {
    List<FieldDrift> drift = drift("{\"name\":\"a\"}", "{\"id\":null,\"name\":\"a\"}", item(""));

    assertThat(drift)
        .filteredOn(field -> field.pointer().equals("/id"))
        .extracting(FieldDrift::kind, FieldDrift::count, field -> field.first().item())
        .containsExactly(Tuple.tuple(DriftKind.MISSING, 1L, 0), Tuple.tuple(DriftKind.NULL, 1L, 1));
  }

  @Test
  void type_convertedOrNot_isTold() {
    List<FieldDrift> drift =
        drift(
            "{\"id\":\"5\",\"name\":7}",
            "{\"id\":{},\"name\":\"a\",\"tags\":{\"label\":true},\"by_day\":{}}");

    assertThat(drift)
        .filteredOn(field -> field.kind() == DriftKind.TYPE)
        .extracting(FieldDrift::pointer, FieldDrift::found, FieldDrift::count)
        .containsExactly(
            Tuple.tuple("/id", "text or object", 2L),
            Tuple.tuple("/name", "integer", 1L),
            Tuple.tuple("/tags", "object", 1L),
            Tuple.tuple("/tags/label", "boolean", 1L));
  }

  @Test
  void texts_readInOneLoop_areToldLikeOthers() {
    FieldNames fields = FieldNames.of("a", "b", "c", "d", "e").texts(0, 4);
    ItemReader<String> reader =
        in -> {
          int mark = in.startObject();
          String[] texts = new String[5];
          in.nextField(fields, -1, texts);
          in.require(texts[1] != null, "b", "text");
          return in.endObject(mark) ? "read" : null;
        };

    assertThat(
            DriftSummary.of(
                log(0, reader, "{\"a\":\"\",\"b\":null,\"c\":null,\"e\":[1],\"f\":1}", "{\"b\":5}")
                    .sightings()))
        .extracting(FieldDrift::kind, FieldDrift::pointer, FieldDrift::count)
        .containsExactlyInAnyOrder(
            Tuple.tuple(DriftKind.NULL, "/b", 1L),
            Tuple.tuple(DriftKind.TYPE, "/b", 1L),
            Tuple.tuple(DriftKind.NULL, "/c", 2L),
            Tuple.tuple(DriftKind.MISSING, "/d", 2L),
            Tuple.tuple(DriftKind.TYPE, "/e", 1L),
            Tuple.tuple(DriftKind.UNKNOWN, "/f", 1L));
  }

  @Test
  void summary_ofTasksInAnyOrder_isTheSame() {
    DriftLog a = log(0, item("\"name\":\"a\",\"x\":1"));
    DriftLog b = log(1, item("\"x\":\"t\""), item("\"x\":2"));
    List<DriftSighting> sightings = new ArrayList<>(a.sightings());
    sightings.addAll(b.sightings());

    List<FieldDrift> drift = DriftSummary.of(sightings);
    Collections.reverse(sightings);

    assertThat(DriftSummary.of(sightings)).isEqualTo(drift);
    assertThat(drift.get(0).pointer()).isEqualTo("/by_day");
    assertThat(drift)
        .filteredOn(field -> field.pointer().equals("/x"))
        .containsExactly(
            new FieldDrift(
                DriftKind.UNKNOWN,
                "/x",
                "text or integer",
                3,
                new DriftPlace("r0", "", 0, 0),
                "@Nullable String x"));
    assertThat(drift).extracting(FieldDrift::pointer).doesNotContain("/name");
  }

  private static Tuple tuple(String pointer, long count, Object... more) {
    List<Object> values = new ArrayList<>(List.of(pointer, count));
    values.addAll(List.of(more));
    return Tuple.tuple(values.toArray());
  }

  private static String item(String fields) {
    return "{\"id\":1" + (fields.isEmpty() ? "" : ",") + fields + "}";
  }

  private static List<FieldDrift> drift(String... items) {
    return DriftSummary.of(log(0, items).sightings());
  }

  private static DriftLog log(long page, String... items) {
    return log(page, DriftLogTest::read, items);
  }

  private static <T> DriftLog log(long page, ItemReader<T> reader, String... items) {
    DriftLog log = new DriftLog();
    log.page("r" + page, "", page);
    Body body =
        Body.of(
            ("[" + String.join(",", items) + "]").getBytes(StandardCharsets.UTF_8),
            "application/json");
    PageItems.read(
        body,
        "",
        log.reader(reader),
        new ItemVisitor<T>() {
          @Override
          public void item(int index, T value) {
            log.read(index);
          }

          @Override
          public void violation(int index, List<Violation> violations, String json) {
            log.read(index);
          }
        });
    return log;
  }
}
