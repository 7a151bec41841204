package dev.sluice.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.cases.IngestionCase;
import dev.sluice.contract.PageScanner;
import dev.sluice.control.NumberPager;
import dev.sluice.control.OffsetPager;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageRef;
import dev.sluice.control.PageSize;
import dev.sluice.control.PageStep;
import dev.sluice.control.Pager;
import dev.sluice.control.RequestPart;
import dev.sluice.control.SinglePager;
import dev.sluice.control.StopFlag;
import dev.sluice.control.StopRule;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.transport.testing.FakeTransport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cases of paging by numbers. */
class PagingCasesTest {

  private static final String STOPS = "a stop rule is no option, but a part of every pager";
  private static final String DECLARED = "paging is declared, and never guessed";
  private static final Map<String, String> DIFFERENCES =
      Map.ofEntries(
          Map.entry("ic-017", "an offset's place is one value, so there cannot be two"),
          Map.entry("ic-021", STOPS),
          Map.entry("ic-022", STOPS),
          Map.entry("ic-032", DECLARED),
          Map.entry("ic-033", DECLARED),
          Map.entry("ic-034", DECLARED),
          Map.entry("ic-035", DECLARED),
          Map.entry("ic-036", DECLARED),
          Map.entry("ic-037", DECLARED),
          Map.entry("ic-038", DECLARED),
          Map.entry("ic-039", DECLARED),
          Map.entry("ic-040", DECLARED),
          Map.entry("ic-047", "a page size is a number"),
          Map.entry("ic-048", "the first page is asked for like any other"),
          Map.entry("ic-226", "a list is not cut into slices by a pager"));

  private static final HttpRequest OPERATION =
      new HttpRequest(
          TestApi.ITEMS, HttpMethod.GET, "http://example.com/items", Headers.EMPTY, Body.EMPTY);

  @TestFactory
  Stream<DynamicTest> page_case_isFollowedAsThere() {
    return IngestionCase.tests(
        Set.of(
            "paginator.offset",
            "paginator.page_number",
            "paginator.single_page",
            "paginator.stop_empty_page",
            "paginator.autodetect",
            "paginator.deep_page_reset"),
        DIFFERENCES,
        PagingCasesTest::play);
  }

  private static void play(IngestionCase one) {
    switch (one.area()) {
      case "paginator.offset" -> offset(one);
      case "paginator.page_number" -> number(one);
      case "paginator.single_page" ->
          assertThat(new SinglePager().after(PageRef.FIRST, new PageFacts(5, 100, 1)))
              .isEqualTo(new PageStep.End());
      case "paginator.stop_empty_page" -> {
        PageStep step = numbers(0, 2, StopRule.FLAG).after(new PageRef(1, ""), facts(0, "YES"));
        assertThat(step).isEqualTo(new PageStep.Next(new PageRef(2, "")));
      }
      default -> throw new AssertionError(one.area());
    }
  }

  private static void offset(IngestionCase one) {
    switch (one.id()) {
      case "ic-011" -> {
        OffsetPager pager = new OffsetPager("offset", "limit", 10, StopRule.TOTAL);
        assertThat(next(pager, 0, new PageFacts(1, 20, 1))).isEqualTo(1);
        assertThat(next(pager, 1, new PageFacts(1, 20, 2))).isNull();
      }
      case "ic-012" ->
          assertThat(
                  next(
                      new OffsetPager("offset", "limit", 10, StopRule.TOTAL),
                      0,
                      new PageFacts(10, scanned(one, "/total", null).total(), 1)))
              .isEqualTo(1);
      case "ic-013" ->
          assertThatThrownBy(() -> scanned(one, "/total", null))
              .isInstanceOf(ContractException.class);
      case "ic-014", "ic-015" -> {
        PageFacts facts = scanned(one, "", new StopFlag("/has_more", "false"));
        Integer next = next(new OffsetPager("offset", "limit", 10, StopRule.FLAG), 0, facts);
        assertThat(next != null).isEqualTo(one.expect().get("has_next").asBoolean());
      }
      case "ic-016" ->
          assertThatThrownBy(() -> scanned(one, "", new StopFlag("/has_more", "false")))
              .isInstanceOf(ContractException.class);
      case "ic-018", "ic-019" -> {
        RequestPart part =
            new RequestPart.Body("/" + one.text("offset_body_path").replace('.', '/'));
        Pager pager =
            new OffsetPager(
                part, PageSize.of(one.given().get("current").asInt()), StopRule.EMPTY_PAGE);
        JsonNode body = one.given().path("json_body");
        HttpRequest request =
            OPERATION.withBody(json(body.isMissingNode() ? "{}" : body.toString()));
        assertThat(pager.request(request, new PageRef(1, "")).body().text())
            .isEqualTo(one.expect().get("json_body").toString());
      }
      case "ic-020" ->
          assertThat(
                  next(new OffsetPager("o", "l", 50, StopRule.EMPTY_PAGE), 1, facts(0, "UNKNOWN")))
              .isNull();
      case "ic-071" -> {
        OffsetPager pager = new OffsetPager("o", "l", 2, StopRule.EMPTY_PAGE);
        List<@Nullable Integer> pages = new ArrayList<>();
        for (JsonNode page : one.given().get("pages")) {
          pages.add(next(pager, pages.size(), facts(page.size(), "UNKNOWN")));
        }
        assertThat(pages).containsExactly(1, 2, null);
      }
      default -> offsetToken(one);
    }
  }

  /** A short page ends the list; the token is the offset. */
  private static void offsetToken(IngestionCase one) {
    int size = one.given().path("page_size").asInt(3);
    int items = one.given().path("records_in_page").asInt(0);
    int last = one.given().get("last_token").asInt();
    OffsetPager pager = new OffsetPager("offset", "limit", size, StopRule.SHORT_PAGE);
    Integer next = next(pager, last / size, facts(items, "UNKNOWN"));

    assertThat(next == null ? null : next * size).isEqualTo(number(one.expect().get("next_token")));
  }

  private static void number(IngestionCase one) {
    switch (one.id()) {
      case "ic-023" -> {
        PagedList list = new PagedList(PagedList.Kind.NUMBER_TOTAL_PAGES, 25, 5);
        FakeTransport api = list.transport();
        assertThat(TestApi.paged(Connection.over(TestApi.CONFIG, api), list.paging()))
            .hasSize(one.expect().get("records").asInt());
        assertThat(api.requests()).hasSize(one.expect().get("pages").asInt());
        assertThat(api.requests().get(0).url()).endsWith("page=0");
      }
      case "ic-072" -> {
        List<@Nullable Integer> pages = new ArrayList<>();
        for (JsonNode more : one.given().get("has_more")) {
          PageFacts facts = facts(1, more.asBoolean() ? "YES" : "NO");
          pages.add(next(numbers(0, 1, StopRule.FLAG), pages.size(), facts));
        }
        assertThat(pages).containsExactly(1, 2, null);
      }
      default -> {
        int first = one.given().path("start_from").asInt(0);
        int size = one.given().path("page_size").asInt(2);
        JsonNode given = one.given();
        int items = given.path("raw_records_in_page").asInt(given.path("records_in_page").asInt());
        int last = given.get("last_token").asInt();
        Integer next =
            next(numbers(first, size, StopRule.SHORT_PAGE), last - first, facts(items, "UNKNOWN"));
        assertThat(next == null ? null : next + first)
            .isEqualTo(number(one.expect().get("next_token")));
      }
    }
  }

  private static PageFacts scanned(IngestionCase one, String total, @Nullable StopFlag flag) {
    Pager pager = new OffsetPager("offset", "limit", 10, StopRule.TOTAL);
    PageFacts facts =
        PageScanner.facts(
            json(one.given().get("body").toString()),
            Headers.EMPTY,
            new Paging("/items", total, flag, pager).probe());
    return new PageFacts(10, facts.total(), 1, facts.more(), "");
  }

  private static Body json(String text) {
    return Body.of(text.getBytes(StandardCharsets.UTF_8), "application/json");
  }

  private static PageFacts facts(int items, String more) {
    return new PageFacts(items, PageFacts.UNKNOWN, 1, PageFacts.More.valueOf(more), "");
  }

  private static NumberPager numbers(int first, int size, StopRule stop) {
    return new NumberPager(
        new RequestPart.Query("page"), first, PageSize.inQuery("size", size), stop);
  }

  private static @Nullable Integer next(Pager pager, int page, PageFacts facts) {
    return pager.after(new PageRef(page, ""), facts) instanceof PageStep.Next step
        ? (int) step.page().number()
        : null;
  }

  private static @Nullable Integer number(JsonNode number) {
    return number.isNull() ? null : number.asInt();
  }
}
