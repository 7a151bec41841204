package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.control.CursorSource;
import dev.sluice.control.ItemShape;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageProbe;
import dev.sluice.control.StopFlag;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import dev.sluice.http.BodyHash;
import dev.sluice.http.Headers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageScannerTest {

  private static PageFacts facts(String json, String items, String total) {
    return PageScanner.facts(JsonInputTest.json(json), items, total);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"c\": [{\"a\": [1]}, {}], \"count\": 7} | /c | /count | 2 | 7",
        "{\"count\": \"7\", \"c\": []} | /c | /count | 0 | 7",
        "{\"count\": 7} | /c | /count | 0 | 7",
        "{\"c\": null, \"count\": null} | /c | /count | 0 | -1",
        "{\"c\": [1]} | /c | ~~ | 1 | -1",
        "[1, 2, 3] | ~~ | ~~ | 3 | -1",
        "{\"d\": {\"x\": [9], \"c\": [1], \"n\": {\"t\": 4}}} | /d/c | /d/n/t | 1 | 4",
        "{\"d\": [{\"c\": [1]}, {\"c\": [1, 2]}]} | /d/1/c | ~~ | 2 | -1",
        "{\"a/b\": [1]} | /a~1b | ~~ | 1 | -1",
        "{\"c\": [1], \"count\": -1} | /c | /count | 1 | -1",
      })
  void facts_page_areCounted(String json, String items, String total, int count, long told) {
    PageFacts facts = facts(json, items.replace("'", ""), total.equals("~~") ? "" : total);

    assertThat(facts.items()).isEqualTo(count);
    assertThat(facts.total()).isEqualTo(told);
  }

  @Test
  void facts_hash_isStable() {
    assertThat(facts("[1]", "", "").bodyHash()).isEqualTo(facts("[1]", "", "").bodyHash());
    assertThat(facts("[1]", "", "").bodyHash()).isNotEqualTo(facts("[2]", "", "").bodyHash());
    assertThat(BodyHash.of("123456789".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(0xCBF43926_E3069283L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"c\": {\"a\": 1}} | expected the array of items at \"/c\", found object",
        "\"x\" | expected an object with the items at \"/c\", found text of 1 character (a)",
        "{\"c\": [], \"count\": \"many\"} | expected the total at \"/count\" to be an integer",
        "{\"c\": [1, 2 | expected JSON, got JSON that breaks off after 11 bytes",
        "{\"c\": x} | expected JSON, got application/json that is no valid JSON in line 1, column 7",
        "{\"a\": {\"b\" 1}} | expected JSON, got application/json that is no valid JSON in line 1, column 12",
        "{\"c\": []} {} | expected one JSON value, found more text behind it",
      })
  void facts_noSuchPage_tellsWhatItIs(String json, String message) {
    assertThatThrownBy(() -> facts(json, "/c", "/count"))
        .isInstanceOf(ContractException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void facts_html_isNamed() {
    Body html =
        Body.of(
            "\n<!DOCTYPE html><html>private</html>".getBytes(StandardCharsets.UTF_8),
            "text/html; charset=utf-8");

    assertThatThrownBy(() -> PageScanner.facts(html, "/c", ""))
        .hasMessage("expected JSON, got text/html starting with \"<!DOCTYPE html>\"");
  }

  @Test
  void facts_empty_isNamed() {
    assertThatThrownBy(() -> PageScanner.facts(Body.EMPTY, "/c", ""))
        .hasMessage("expected JSON, got an empty body");
  }

  private static PageFacts probed(String json, String items, CursorSource next) {
    PageProbe probe = new PageProbe(items, "", new StopFlag("/done", "true"), next);
    return PageScanner.facts(JsonInputTest.json(json), Headers.EMPTY, probe);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"c\": [1], \"p\": {\"n\": \"abc\"}} | abc",
        "{\"p\": {\"n\": 12345678901234567890}, \"c\": [1]} | 12345678901234567890",
        "{\"p\": {\"n\": null}} | ~~",
        "{\"p\": {\"n\": \"\"}} | ~~",
        "{\"p\": null} | ~~",
        "{\"p\": {\"n\": false}} | ~~",
        "{} | ~~",
      })
  void facts_nextInBody_isTold(String json, String next) {
    assertThat(probed(json, "/c", new CursorSource.Body("/p/n")).next())
        .isEqualTo(next == null ? "" : next);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"c\": [{\"id\": {\"v\": 1}}, {\"x\": [], \"id\": {\"v\": 2}, \"y\": {\"id\": 3}}]} | 2",
        "{\"c\": [{\"id\": {\"v\": 1}}, {}]} | ~~",
        "{\"c\": []} | ~~",
      })
  void facts_nextInLastItem_isTold(String json, String next) {
    assertThat(probed(json, "/c", new CursorSource.LastItem("/id/v")).next())
        .isEqualTo(next == null ? "" : next);
  }

  @Test
  void facts_lastItemIsBare_isTold() {
    assertThat(probed("[\"a\", \"b\"]", "", new CursorSource.LastItem("")).next()).isEqualTo("b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"e\": [{\"n\": {\"id\": 1}}, {}, {\"n\": null}, {\"n\": {\"id\": 2}}]} | /e/*/n | 2",
        "[{\"r\": [1, 2]}, {\"r\": []}, {\"r\": [3]}] | /*/r | 3",
        "{\"id\": 1} | ~~ | 1",
        "{\"c\": \"one\"} | /c | 1",
        "{\"c\": null} | /c | 0",
      })
  void facts_oneOrMany_areCounted(String json, String items, int count) {
    String pointer = items == null ? "" : items;
    PageProbe probe =
        new PageProbe(pointer, ItemShape.ONE_OR_MANY, "", null, CursorSource.None.INSTANCE);

    assertThat(PageScanner.facts(JsonInputTest.json(json), Headers.EMPTY, probe).items())
        .isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, NO",
    "false, 0, NO",
    "false, '\"0\"', NO",
    "false, true, YES",
    "false, 1, YES",
    "true, 1, NO",
    "true, '\"true\"', NO",
    "true, 0, YES",
    "done, '\"Done\"', NO",
    "done, '\"busy\"', YES",
    "0, 0, NO",
    "0, 17, YES",
    "false, null, UNKNOWN",
  })
  void facts_flag_isComparedWithWhatTheLastPageReads(
      String last, String told, PageFacts.More more) {
    PageProbe probe = new PageProbe("/c", "", new StopFlag("/f", last), CursorSource.None.INSTANCE);

    assertThat(
            PageScanner.facts(JsonInputTest.json("{\"f\": " + told + "}"), Headers.EMPTY, probe)
                .more())
        .isEqualTo(more);
  }

  @Test
  void facts_nextInHeaders_isTold() {
    Headers headers =
        Headers.EMPTY.with("X-Next", " abc ").with("Link", "<https://a/?p=2>; rel=\"next\"");
    PageProbe header = new PageProbe("", "", null, new CursorSource.Header("x-next"));
    PageProbe link = new PageProbe("", "", null, new CursorSource.Link("next"));

    assertThat(PageScanner.facts(JsonInputTest.json("[]"), headers, header).next())
        .isEqualTo("abc");
    assertThat(PageScanner.facts(JsonInputTest.json("[]"), headers, link).next())
        .isEqualTo("https://a/?p=2");
  }

  @ParameterizedTest
  @CsvSource({
    "true, NO",
    "false, YES",
    "'\"TRUE\"', NO",
    "0, YES",
    "null, UNKNOWN",
  })
  void facts_flag_isRead(String value, PageFacts.More more) {
    assertThat(probed("{\"done\": " + value + "}", "/c", CursorSource.None.INSTANCE).more())
        .isEqualTo(more);
  }

  @Test
  void facts_flagIsNoBoolean_throws() {
    assertThatThrownBy(() -> probed("{\"done\": \"soon\"}", "/c", CursorSource.None.INSTANCE))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("expected true or false at \"/done\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"c\": {\"a\": {}, \"b\": 1}} | /c/* | 2",
        "{\"c\": {}} | /c/* | 0",
        "[{\"r\": [1, 2]}, {}, {\"r\": null}, {\"r\": [3]}] | /*/r | 3",
        "{\"x\": {\"r\": {\"k\": 1}}, \"y\": {\"r\": {\"k\": 2, \"l\": 3}}} | /*/r/* | 3",
      })
  void facts_stars_leadToEveryMember(String json, String items, int count) {
    assertThat(probed(json, items, CursorSource.None.INSTANCE).items()).isEqualTo(count);
  }
}
