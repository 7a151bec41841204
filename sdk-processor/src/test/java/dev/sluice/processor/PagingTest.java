package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.Pages;
import dev.sluice.error.PagingException;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpResponse;
import dev.sluice.transport.testing.FakeTransport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compiles a connector that is paged in every way, and reads all pages. */
class PagingTest {

  private static final JavaFileObject API =
      Sources.connector(
          """
          @Get("/a") @OffsetPages(items = "/d", pageSize = 2, hasMore = "/more")
          Pages<Thing> offsetByFlag();

          @Get("/a") @NumberedPages(items = "/d", total = "/pages", stop = StopRule.TOTAL_PAGES,
              size = "per_page", pageSize = 2)
          Pages<Thing> numbered();

          @Get("/a") @NumberedPages(items = "/d", isLast = "/last", page = "p", start = 0,
              size = "", pageSize = 2)
          Pages<Thing> numberedByFlag();

          @Get("/a") @CursorPages(items = "/d", next = "/next/after", query = "after",
              size = "limit", pageSize = 2, firstPageOnly = "since")
          Pages<Thing> cursor(@Query("since") String since);

          @Get("/a") @CursorPages(items = "/d/*", nextHeader = "X-Next", header = "X-At",
              pageSize = 2, terminal = {"-1", "end"})
          Pages<Thing> cursorInHeader();

          @Post(value = "/a", idempotent = true)
          @CursorPages(items = "", lastItem = "/id", body = "/page/after", pageSize = 2,
              terminal = "2")
          Pages<Thing> cursorOfLastItem();

          @Get("/a/{kind}/{at}") @CursorPages(items = "/d", next = "/next", path = "at",
              pageSize = 2, hasMore = "/more")
          Pages<Thing> cursorInPath(@Path("kind") String kind);

          @Get("/a") @NextUrlPages(items = "/d", next = "/next", size = "limit", pageSize = 2)
          Pages<Thing> nextUrl();

          @Get("/a") @NextUrlPages(items = "", link = "next", pageSize = 2,
              origins = "https://files.example.com")
          Pages<Thing> link();

          @Get("/a") @SinglePage(items = "/d")
          Pages<Thing> single();

          @Get("/a") @OffsetPages(items = "/d", pageSize = 2, stop = StopRule.SHORT_PAGE)
          @ResultCap(3)
          Pages<Thing> capped();

          @Post("/a") @OffsetPages(items = "/d", total = "/n", in = RequestPart.BODY_TEXT,
              pageSize = 1)
          Pages<Thing> offsetInBody(@Body Map<String, String> report);

          @Post("/a") @NumberedPages(items = "/d", in = RequestPart.FORM, page = "p", size = "s",
              stop = StopRule.EMPTY_PAGE, pageSize = 1)
          Pages<Thing> numberedInForm(@Field("kind") String kind);

          @Get("/a") @NumberedPages(items = "/d", in = RequestPart.HEADER, page = "X-Page",
              size = "X-Size", isLast = "/state", lastValue = "done", pageSize = 1)
          Pages<Thing> numberedInHeader();

          @GraphQl("query A($first: Int, $after: String) { a(first: $first, after: $after) { id } }")
          @CursorPages(items = "/data/a/edges/*/node", next = "/data/a/end", hasMore = "/data/a/more",
              variable = "after", size = "first", sizeIn = RequestPart.VARIABLE, pageSize = 1)
          Pages<Thing> graphQl();

          @Get("/a") @CursorPages(items = "/d", next = "/next", query = "at", initial = "*",
              emptyPage = EmptyPage.ENDS, pageSize = 1)
          Pages<Thing> cursorUntilEmpty();

          @Get("/a") @NextUrlPages(items = "/*/d", next = "/1/next", terminal = "none", pageSize = 1)
          Pages<Thing> chunksUntilTerminal();

          @Get("/a") @SinglePage(items = "")
          Pages<Thing> oneOrMany();
          """);

  private static final JavaFileObject THING =
      Sources.file("Thing", "@ReadContract public record Thing(int id) {}");

  private static final String ONE = "\"d\": [{\"id\": 1}]";
  private static final String TWO = "\"d\": [{\"id\": 2}]";

  private static Loaded loaded;

  @BeforeAll
  static void compile() {
    loaded = Loaded.compile(API, THING);
  }

  @Test
  void offsetPages_flag_endsTheList() {
    FakeTransport api =
        answering("{" + ONE + ", \"more\": true}", "{" + TWO + ", \"more\": false}");

    assertThat(read(api, "offsetByFlag")).isEqualTo("12");
    assertThat(urls(api)).containsExactly("/a?limit=2&offset=0", "/a?limit=2&offset=1");
  }

  @Test
  void numberedPages_totalOfPages_areAsManyRequests() {
    FakeTransport api = answering("{" + ONE + ", \"pages\": 2}", "{" + TWO + ", \"pages\": 2}");

    assertThat(read(api, "numbered")).isEqualTo("12");
    assertThat(urls(api)).containsExactly("/a?per_page=2&page=1", "/a?per_page=2&page=2");
  }

  @Test
  void numberedPages_lastPage_endsTheList() {
    FakeTransport api =
        answering("{" + ONE + ", \"last\": false}", "{" + TWO + ", \"last\": true}");

    assertThat(read(api, "numberedByFlag")).isEqualTo("12");
    assertThat(urls(api)).containsExactly("/a?p=0", "/a?p=1");
  }

  @Test
  void cursorPages_query_carriesTheCursorAndLeavesOutTheFirstPagesParameters() {
    FakeTransport api = answering("{" + ONE + ", \"next\": {\"after\": \"b7\"}}", "{" + TWO + "}");

    assertThat(read(api, "cursor", "x")).isEqualTo("12");
    assertThat(urls(api)).containsExactly("/a?since=x&limit=2", "/a?limit=2&after=b7");
  }

  @Test
  void cursorPages_headers_carryTheCursorUntilATerminalOne() {
    FakeTransport api =
        FakeTransport.answering(
            with("X-Next", "b7", "{\"d\": {\"a\": {\"id\": 1}}}"),
            with("X-Next", "end", "{\"d\": {\"b\": {\"id\": 2}}}"));

    assertThat(read(api, "cursorInHeader")).isEqualTo("12");
    assertThat(api.requests().get(1).headers().first("X-At")).hasValue("b7");
  }

  @Test
  void cursorPages_lastItem_isSentInTheBody() {
    FakeTransport api = answering("[{\"id\": 1}]", "[{\"id\": 2}]");

    assertThat(read(api, "cursorOfLastItem")).isEqualTo("12");
    assertThat(api.requests().get(1).body().text()).isEqualTo("{\"page\":{\"after\":\"1\"}}");
  }

  @Test
  void cursorPages_path_fillsTheSegment() {
    FakeTransport api =
        answering(
            "{" + ONE + ", \"next\": \"b7\", \"more\": true}",
            "{" + TWO + ", \"next\": \"b8\", \"more\": false}");

    assertThat(read(api, "cursorInPath", "k")).isEqualTo("12");
    assertThat(urls(api)).containsExactly("/a/k", "/a/k/b7");
  }

  @Test
  void nextUrlPages_body_isFollowed() {
    FakeTransport api = answering("{" + ONE + ", \"next\": \"/b?at=7\"}", "{" + TWO + "}");

    assertThat(read(api, "nextUrl")).isEqualTo("12");
    assertThat(urls(api)).containsExactly("/a?limit=2", "/b?at=7");
  }

  @Test
  void nextUrlPages_linkToADeclaredOrigin_isFollowed() {
    FakeTransport api =
        FakeTransport.answering(
            with("Link", "<https://files.example.com/b>; rel=\"next\"", "[{\"id\": 1}]"),
            FakeTransport.json(200, "[{\"id\": 2}]"));

    assertThat(read(api, "link")).isEqualTo("12");
    assertThat(urls(api)).containsExactly("/a", "https://files.example.com/b");
  }

  @Test
  void singlePage_anyReply_isTheWholeList() {
    FakeTransport api = answering("{" + ONE + "}");

    assertThat(read(api, "single")).isEqualTo("1");
    assertThat(urls(api)).containsExactly("/a");
  }

  @Test
  void resultCap_reached_isNoEnd() {
    FakeTransport api = answering("{\"d\": [{\"id\": 1}, {\"id\": 2}]}", "{\"d\": [{\"id\": 3}]}");

    assertThatThrownBy(() -> read(api, "capped"))
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("gives at most 3 of one list");
  }

  @Test
  void offsetPages_inBodyAsText_areTextsThere() {
    FakeTransport api = answering("{" + ONE + ", \"n\": 2}", "{" + TWO + ", \"n\": 2}");

    assertThat(read(api, "offsetInBody", Map.of("q", "x"))).isEqualTo("12");
    assertThat(bodies(api))
        .containsExactly(
            "{\"q\":\"x\",\"limit\":\"1\",\"offset\":\"0\"}",
            "{\"q\":\"x\",\"limit\":\"1\",\"offset\":\"1\"}");
  }

  @Test
  void numberedPages_inForm_areFields() {
    FakeTransport api = answering("{" + ONE + "}", "{}");

    assertThat(read(api, "numberedInForm", "k")).isEqualTo("1");
    assertThat(bodies(api)).containsExactly("kind=k&s=1&p=1", "kind=k&s=1&p=2");
  }

  @Test
  void numberedPages_inHeader_endWithTheFlagsLastValue() {
    FakeTransport api =
        answering("{" + ONE + ", \"state\": \"busy\"}", "{" + TWO + ", \"state\": \"Done\"}");

    assertThat(read(api, "numberedInHeader")).isEqualTo("12");
    assertThat(api.requests().get(1).headers().first("X-Page")).hasValue("2");
    assertThat(api.requests().get(1).headers().first("X-Size")).hasValue("1");
  }

  @Test
  void cursorPages_graphQl_fillsTheVariables() {
    FakeTransport api =
        answering(
            "{\"data\": {\"a\": {\"edges\": [{\"node\": {\"id\": 1}}], \"end\": \"e\", \"more\": true}}}",
            "{\"data\": {\"a\": {\"edges\": [{\"node\": {\"id\": 2}}], \"end\": \"f\", \"more\": false}}}");

    assertThat(read(api, "graphQl")).isEqualTo("12");
    assertThat(bodies(api).get(0)).endsWith("\"variables\":{\"first\":1}}");
    assertThat(bodies(api).get(1)).endsWith("\"variables\":{\"first\":1,\"after\":\"e\"}}");
  }

  @Test
  void cursorPages_initialCursor_isSentFirstAndAnEmptyPageEnds() {
    FakeTransport api = answering("{" + ONE + ", \"next\": \"b\"}", "{\"d\": [], \"next\": \"c\"}");

    assertThat(read(api, "cursorUntilEmpty")).isEqualTo("1");
    assertThat(urls(api)).containsExactly("/a?at=%2A", "/a?at=b");
  }

  @Test
  void nextUrlPages_chunksAndTerminalUrl_areReadToTheEnd() {
    FakeTransport api =
        answering(
            "[{" + ONE + "}, {" + TWO + ", \"next\": \"/b\"}]",
            "[{\"d\": []}, {\"d\": [{\"id\": 3}], \"next\": \"none\"}]");

    assertThat(read(api, "chunksUntilTerminal")).isEqualTo("123");
  }

  @Test
  void singlePage_oneObject_isTheOnlyItem() {
    assertThat(read(answering("{\"id\": 7}"), "oneOrMany")).isEqualTo("7");
    assertThat(read(answering("[{\"id\": 7}, {\"id\": 8}]"), "oneOrMany")).isEqualTo("78");
  }

  /** The ids of all items, in order. */
  private static String read(FakeTransport api, String operation, Object... arguments) {
    StringBuilder ids = new StringBuilder();
    for (Object thing : (Pages<?>) loaded.client(api).call(operation, arguments)) {
      ids.append(thing.toString().replaceAll("\\D", ""));
    }
    return ids.toString();
  }

  private static List<String> urls(FakeTransport api) {
    return api.requests().stream()
        .map(request -> request.url().replace("https://api.example.com", ""))
        .toList();
  }

  private static List<String> bodies(FakeTransport api) {
    return api.requests().stream().map(request -> request.body().text()).toList();
  }

  private static FakeTransport answering(String one) {
    return FakeTransport.answering(FakeTransport.json(200, one));
  }

  private static FakeTransport answering(String one, String two) {
    return FakeTransport.answering(FakeTransport.json(200, one), FakeTransport.json(200, two));
  }

  private static HttpResponse with(String header, String value, String json) {
    return HttpResponse.of(
        200,
        Headers.EMPTY.with("Content-Type", "application/json").with(header, value),
        Body.of(json.getBytes(StandardCharsets.UTF_8), "application/json"));
  }
}
