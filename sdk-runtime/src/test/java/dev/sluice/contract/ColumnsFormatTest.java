package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.control.CursorSource;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageProbe;
import dev.sluice.control.StopFlag;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsFormatTest {

  private static final ColumnsFormat COLUMNS = new ColumnsFormat();

  @Test
  void items_columns_areRows() {
    Body body =
        json("{\"a\": {\"id\": [7, 8], \"n\\\"\": [\"ü,]\", null], \"o\": [{\"x\": [1]}, []]}}");

    assertThat(rows(body, "/a"))
        .containsExactly(
            "{\"id\":7,\"n\\\"\":\"ü,]\",\"o\":{\"x\": [1]}}",
            "{\"id\":8,\"n\\\"\":null,\"o\":[]}");
  }

  @Test
  void items_wholeReply_isTheColumns() {
    assertThat(rows(json("{\"id\": [7], \"b\": [true]}"), ""))
        .containsExactly("{\"id\":7,\"b\":true}");
  }

  @Test
  void items_packed_areUnpacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("{\"id\": [7, 8]}".getBytes(StandardCharsets.UTF_8));
    }
    Body body = Body.of(packed.toByteArray(), "application/json");

    assertThat(rows(body, "")).containsExactly("{\"id\":7}", "{\"id\":8}");
    assertThat(facts(body, "").items()).isEqualTo(2);
  }

  @Test
  void items_twoByteOrderMarks_areNoPartOfThem() {
    assertThat(rows(json("\uFEFF\uFEFF{\"id\": [7, 8]}"), ""))
        .containsExactly("{\"id\":7}", "{\"id\":8}");
  }

  @Test
  void items_valueThatDoesNotFit_isAViolationOfItsRow() {
    List<String> told = new ArrayList<>();
    FieldNames names = FieldNames.of("id");
    ItemReader<Long> ids =
        in -> {
          int mark = in.startObject();
          Long id = in.nextField(names, -1) == 0 ? in.longObject() : null;
          in.nextField(names, 0);
          return in.endObject(mark) ? id : null;
        };
    try (ItemSource<Long> items = COLUMNS.items(json("{\"id\": [7, \"x\"]}"), "", ids)) {
      ItemVisitor<Long> visitor =
          new ItemVisitor<>() {
            @Override
            public void item(int index, Long value) {
              told.add(index + ": " + value);
            }

            @Override
            public void violation(int index, List<Violation> violations, String json) {
              told.add(index + ": " + violations.get(0).pointer() + " of " + json);
            }
          };
      while (items.advance(visitor)) {}
    }

    assertThat(told).containsExactly("0: 7", "1: /id of {\"id\":\"x\"}");
  }

  @Test
  void facts_columns_areCountedInRowsBesideWhatElseThePageTells() {
    Body body = json("{\"more\": true, \"count\": 9, \"rows\": {\"id\": [7, 8], \"b\": [0, 1]}}");
    PageProbe probe =
        new PageProbe(
            "/rows", "/count", new StopFlag("/more", "false"), CursorSource.None.INSTANCE);

    PageFacts facts = COLUMNS.facts(body, Headers.EMPTY, probe);

    assertThat(facts.items()).isEqualTo(2);
    assertThat(facts.total()).isEqualTo(9);
    assertThat(facts.more()).isEqualTo(PageFacts.More.YES);
  }

  @Test
  void facts_cursorOfTheLastItem_isOfTheLastRow() {
    PageProbe probe = new PageProbe("/rows", "", null, new CursorSource.LastItem("/id"));

    assertThat(COLUMNS.facts(json("{\"rows\": {\"id\": [7, 8]}}"), Headers.EMPTY, probe).next())
        .isEqualTo("8");
    assertThat(COLUMNS.facts(json("{\"rows\": {\"id\": []}}"), Headers.EMPTY, probe).next())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{}", "{\"rows\": null}", "{\"rows\": {}}", "{\"rows\": {\"id\": []}}"})
  void facts_nothingThere_isAnEmptyPage(String body) {
    assertThat(facts(json(body), "/rows").items()).isZero();
    assertThat(rows(json(body), "/rows")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"rows\": {\"id\": [1, 2], \"b\": [1]}} | found one of 2 values, and \"b\" of 1",
        "{\"rows\": {\"id\": 7}}                  | expected an object of arrays",
        "{\"rows\": [{\"id\": 7}]}                | expected an object of arrays",
        "{\"rows\": {\"id\": [1], \"id\": [2]}}   | two columns named \"id\"",
        "{\"rows\": {\"id\": [1,                  | expected JSON",
        "<html>                                   | expected JSON, got",
      })
  void facts_noColumns_areRefused(String body, String message) {
    assertThatThrownBy(() -> facts(json(body), "/rows"))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining(message);
  }

  @Test
  void items_otherCharset_areRead() {
    Charset utf16 = Charset.forName("UTF-16BE");
    Body body = Body.of("{\"id\": [\"ü\"]}".getBytes(utf16), "application/json");

    assertThat(facts(body, "").items()).isEqualTo(1);
    assertThat(rows(body, "")).containsExactly("{\"id\":\"ü\"}");
  }

  private static Body json(String text) {
    return Body.of(text.getBytes(StandardCharsets.UTF_8), "application/json");
  }

  private static PageFacts facts(Body body, String items) {
    return COLUMNS.facts(
        body, Headers.EMPTY, new PageProbe(items, "", null, CursorSource.None.INSTANCE));
  }

  /** The rows as they are read, as text. */
  private static List<String> rows(Body body, String pointer) {
    List<String> rows = new ArrayList<>();
    try (ItemSource<String> items = COLUMNS.items(body, pointer, JsonInput::raw)) {
      ItemVisitor<String> visitor =
          new ItemVisitor<>() {
            @Override
            public void item(int index, String value) {
              rows.add(items.text(index));
            }

            @Override
            public void violation(int index, List<Violation> violations, String json) {
              rows.add("violation " + violations);
            }
          };
      while (items.advance(visitor)) {}
    }
    return rows;
  }
}
