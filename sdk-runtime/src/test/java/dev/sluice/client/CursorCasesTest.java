package dev.sluice.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.cases.IngestionCase;
import dev.sluice.contract.PageScanner;
import dev.sluice.control.CursorPager;
import dev.sluice.control.CursorSource;
import dev.sluice.control.CursorStop;
import dev.sluice.control.LoopGuard;
import dev.sluice.control.NextUrlPager;
import dev.sluice.control.OffsetPager;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageRef;
import dev.sluice.control.PageSize;
import dev.sluice.control.PageStep;
import dev.sluice.control.RequestPart;
import dev.sluice.control.StopFlag;
import dev.sluice.control.StopRule;
import dev.sluice.error.PagingException;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cases of paging by what a page says of the next. */
class CursorCasesTest {

  private static final String NO_SINCE = "a list is not ended by what an earlier run has read";
  private static final Map<String, String> DIFFERENCES =
      Map.ofEntries(
          Map.entry("ic-028", "a cursor's place is one value, so there cannot be two"),
          Map.entry("ic-055", "a cursor comes from a page"),
          Map.entry("ic-058", "a cursor comes from a page"),
          Map.entry("ic-064", "pages are JSON"),
          Map.entry("ic-066", NO_SINCE),
          Map.entry("ic-067", NO_SINCE),
          Map.entry("ic-068", NO_SINCE));

  private static final HttpRequest OPERATION =
      new HttpRequest(
          TestApi.ITEMS, HttpMethod.GET, "http://example.com/items", Headers.EMPTY, Body.EMPTY);

  @TestFactory
  Stream<DynamicTest> page_case_isFollowedAsThere() {
    return IngestionCase.tests(
        Set.of(
            "paginator.json_next_url",
            "paginator.next_url_resolution",
            "paginator.body_cursor",
            "paginator.header_cursor",
            "paginator.cursor_expression",
            "paginator.token_injection",
            "paginator.stop_on_cursor",
            "paginator.loop_detection"),
        DIFFERENCES,
        CursorCasesTest::play);
  }

  private static void play(IngestionCase one) {
    switch (one.area()) {
      case "paginator.json_next_url" -> nextUrl(one);
      case "paginator.next_url_resolution" -> resolution(one);
      case "paginator.token_injection" -> injection(one);
      case "paginator.loop_detection" -> loop(one);
      default -> cursor(one);
    }
  }

  private static void nextUrl(IngestionCase one) {
    String path = one.text("next_url_path").replaceAll("default\\(|\\)|\\['|']|\\[\"|\"]", "");
    String pointer = "/" + (path.startsWith("@") ? path : path.replace('.', '/'));
    NextUrlPager pager = urls(new CursorSource.Body(pointer));
    PageFacts facts = pager.located(OPERATION, OPERATION, scanned(one, pager.next()));

    assertThat(token(pager.after(PageRef.FIRST, facts)))
        .isEqualTo(nullable(one.expect().get("next_url")));
  }

  private static void resolution(IngestionCase one) {
    HttpRequest sent = OPERATION.withUrl(one.text("current_url"));
    PageFacts facts = new PageFacts(1, PageFacts.UNKNOWN, 1).withNext(one.text("next_reference"));

    assertThat(urls(CursorSource.None.INSTANCE).located(sent, sent, facts).next())
        .isEqualTo(one.expect().get("url").asText());
  }

  private static void cursor(IngestionCase one) {
    switch (one.id()) {
      case "ic-027" ->
          assertThat(
                  cursors(CursorSource.None.INSTANCE, new RequestPart.Query("cursor"))
                      .request(OPERATION, new PageRef(1, one.text("cursor")))
                      .url())
              .endsWith("cursor=cursor-2");
      case "ic-073" ->
          assertThat(tokens(one.given().get("bodies"), new CursorSource.Body("/nextPageToken")))
              .containsExactly("abc", null);
      case "ic-074" ->
          assertThat(tokens(one.given().get("headers"), new CursorSource.Header("X-Next")))
              .containsExactly("abc", null);
      default -> {
        CursorSource source = source(one);
        boolean flagged = one.given().has("has_more_path");
        PageFacts facts = scanned(one, source, flagged ? new StopFlag("/has_more", "false") : null);
        String token =
            token(cursors(source, new RequestPart.Query("c")).after(PageRef.FIRST, facts));
        JsonNode expected =
            one.expect().path("cursor").isMissingNode()
                ? one.expect().path("next_token")
                : one.expect().path("cursor");
        boolean goesOn = one.expect().path("has_next").asBoolean(!expected.isNull());
        assertThat(token != null).isEqualTo(goesOn);
        if (expected.isTextual()) {
          assertThat(token).isEqualTo(expected.asText());
        }
      }
    }
  }

  private static CursorSource source(IngestionCase one) {
    return switch (one.text("cursor")) {
      case "response._metadata.content" -> new CursorSource.Body("/_metadata/content");
      case "response.invalid_key" -> new CursorSource.Body("/invalid_key");
      case "headers.link.next.url" -> new CursorSource.Link("next");
      case "last_record.id" -> new CursorSource.LastItem("/id");
      default ->
          one.given().has("cursor_header")
              ? new CursorSource.Header(one.text("cursor_header"))
              : new CursorSource.Body("/" + one.given().path("cursor_path").asText("next_cursor"));
    };
  }

  private static void injection(IngestionCase one) {
    PageSize size = PageSize.inQuery("limit", 2);
    PageRef page = new PageRef(1, one.text("token"));
    switch (one.id()) {
      case "ic-061" -> {
        HttpRequest request =
            cursors(CursorSource.None.INSTANCE, new RequestPart.Header("from"))
                .request(OPERATION, page);
        assertThat(request.headers().first("from")).contains(page.token());
        assertThat(request.url()).endsWith("?limit=2");
      }
      case "ic-062" -> {
        HttpRequest request =
            cursors(CursorSource.None.INSTANCE, new RequestPart.Form("from"))
                .request(OPERATION, page);
        assertThat(request.body().text()).isEqualTo("from=https%3A%2F%2Fairbyte.io%2Fnext_url");
        assertThat(request.url()).endsWith("?limit=2");
      }
      case "ic-063" ->
          assertThat(
                  cursors(CursorSource.None.INSTANCE, new RequestPart.Body("/from"))
                      .request(OPERATION, page)
                      .body()
                      .text())
              .isEqualTo(one.expect().get("json").toString());
      case "ic-065" ->
          assertThat(
                  new OffsetPager(new RequestPart.Query("offset"), size, StopRule.EMPTY_PAGE)
                      .request(OPERATION, PageRef.FIRST)
                      .url())
              .endsWith("?limit=2&offset=0");
      default -> throw new AssertionError(one.id());
    }
  }

  private static void loop(IngestionCase one) {
    LoopGuard guard = new LoopGuard();
    JsonNode tokens = one.given().get("tokens");
    guard.check(new PageRef(1, tokens.get(0).asText()), new PageFacts(1, -1, 1));
    assertThatThrownBy(
            () -> guard.check(new PageRef(2, tokens.get(1).asText()), new PageFacts(1, -1, 2)))
        .isInstanceOf(PagingException.class);
  }

  private static List<@Nullable String> tokens(JsonNode pages, CursorSource source) {
    List<@Nullable String> tokens = new ArrayList<>();
    boolean inHeaders = source instanceof CursorSource.Header;
    for (JsonNode page : pages) {
      PageFacts facts =
          PageScanner.facts(
              json(inHeaders ? "{}" : page.toString()),
              inHeaders ? headers(page) : Headers.EMPTY,
              new Paging("/items", "", null, cursors(source, new RequestPart.Query("c"))).probe());
      tokens.add(token(cursors(source, new RequestPart.Query("c")).after(PageRef.FIRST, facts)));
    }
    return tokens;
  }

  private static PageFacts scanned(IngestionCase one, CursorSource next) {
    return scanned(one, next, null);
  }

  private static PageFacts scanned(IngestionCase one, CursorSource next, @Nullable StopFlag flag) {
    JsonNode given = one.given().path("headers");
    JsonNode response = given.isMissingNode() ? one.given().path("response_headers") : given;
    JsonNode body = one.given().path("body");
    return PageScanner.facts(
        json(body.isMissingNode() ? "{}" : body.toString()),
        headers(response),
        new Paging("/results", "", flag, cursors(next, new RequestPart.Query("c"))).probe());
  }

  private static Headers headers(JsonNode fields) {
    Headers headers = Headers.EMPTY;
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      headers = headers.with(field.getKey(), field.getValue().asText());
    }
    return headers;
  }

  private static Body json(String text) {
    return Body.of(text.getBytes(StandardCharsets.UTF_8), "application/json");
  }

  private static NextUrlPager urls(CursorSource source) {
    return new NextUrlPager(source, PageSize.of(10), CursorStop.BLANK, List.of());
  }

  private static CursorPager cursors(CursorSource source, RequestPart to) {
    return new CursorPager(source, to, PageSize.inQuery("limit", 2), CursorStop.BLANK);
  }

  private static @Nullable String token(PageStep step) {
    return step instanceof PageStep.Next next ? next.page().token() : null;
  }

  private static @Nullable String nullable(JsonNode text) {
    return text.isNull() ? null : text.asText();
  }
}
