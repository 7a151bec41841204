package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.client.Pages;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.transport.testing.FakeTransport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compiles a connector with every kind of job and format, and reads all items. */
class JobPagesTest {

  private static final JavaFileObject API =
      Sources.connector(
          """
          @Post("/exports")
          @JobPages(id = "/id", poll = "/exports/{id}", status = "/status", running = "pending",
              success = "ready", failure = "failure", message = "/message",
              results = "/urls/*", interval = "1ms")
          @Format(BodyFormat.NDJSON)
          Pages<Thing> byId();

          @Post("/accounts/{account}/exports")
          @JobPages(id = "/id", poll = "/accounts/{account}/jobs?job={id}", status = "/status",
              success = "done", download = "/accounts/{account}/files/{id}.csv", interval = "1ms")
          @Format(value = BodyFormat.CSV, delimiter = ';')
          Pages<Thing> download(@Path("account") String account);

          @Post("/reports")
          @JobPages(jobHeader = "Location", running = "202", success = "200", items = "/data",
              interval = "1ms")
          Pages<Thing> inReply();

          @Post("/exports")
          @JobPages(job = "/self", status = "/status", success = "ready", empty = "no_data",
              results = "/url", interval = "1ms")
          @Format(BodyFormat.TSV)
          Pages<Thing> byUrl();

          @Get("/things.csv")
          @SinglePage(items = "")
          @Format(BodyFormat.CSV)
          Pages<Thing> single();

          @Get("/columns")
          @SinglePage(items = "/things")
          @Format(BodyFormat.COLUMNS)
          Pages<Thing> columns();

          @Get("/feed")
          @OffsetPages(items = "/feed/thing", total = "/feed/@total", pageSize = 2)
          @Format(BodyFormat.XML)
          Pages<Thing> feed();
          """);

  private static final JavaFileObject THING =
      Sources.file("Thing", "@ReadContract public record Thing(int id) {}");

  private static Loaded loaded;

  @BeforeAll
  static void compile() {
    loaded = Loaded.compile(API, THING);
  }

  @Test
  void jobPages_resultsAtUrls_areReadAfterTheJobIsAskedWhereTheyAre() {
    String ready = "{\"status\":\"ready\",\"urls\":[\"https://f.example/1\",\"/own/2\"]}";
    FakeTransport api =
        answering(
            "{\"id\":\"a b\"}",
            "{\"status\":\"pending\"}",
            ready,
            ready,
            "{\"id\":1}\n",
            ready,
            "{\"id\":2}");

    assertThat(read(api, "byId")).isEqualTo("12");
    assertThat(sent(api))
        .containsExactly(
            "POST https://api.example.com/exports",
            "GET https://api.example.com/exports/a%20b",
            "GET https://api.example.com/exports/a%20b",
            "GET https://api.example.com/exports/a%20b",
            "GET https://f.example/1",
            "GET https://api.example.com/exports/a%20b",
            "GET https://api.example.com/own/2");
  }

  @Test
  void jobPages_download_isAtItsPath() {
    FakeTransport api =
        answering("{\"id\":7}", "{\"status\":\"new\"}", "{\"status\":\"done\"}", "x;ID\na;3\n");

    assertThat(read(api, "download", "acme")).isEqualTo("3");
    assertThat(sent(api))
        .containsExactly(
            "POST https://api.example.com/accounts/acme/exports",
            "GET https://api.example.com/accounts/acme/jobs?job=7",
            "GET https://api.example.com/accounts/acme/jobs?job=7",
            "GET https://api.example.com/accounts/acme/files/7.csv");
  }

  @Test
  void jobPages_resultsInTheReply_areReadOnceTheHttpStatusSaysSo() {
    FakeTransport api =
        FakeTransport.answering(
            HttpResponse.of(202, Headers.EMPTY.with("Location", "/reports/9"), Body.EMPTY),
            reply(202, "{}"),
            reply(200, "{\"data\":[{\"id\":4}]}"));

    assertThat(read(api, "inReply")).isEqualTo("4");
    assertThat(sent(api)).endsWith("GET https://api.example.com/reports/9");
  }

  @Test
  void jobPages_jobWithoutResults_isAnEmptyList() {
    FakeTransport api = answering("{\"self\":\"jobs/1\"}", "{\"status\":\"no_data\"}");

    assertThat(read(api, "byUrl")).isEmpty();
    assertThat(sent(api)).endsWith("GET https://api.example.com/jobs/1");
  }

  @Test
  void format_singlePage_isReadAsRows() {
    assertThat(read(answering("id\n5\n6\n"), "single")).isEqualTo("56");
  }

  @Test
  void format_columns_areReadAsItems() {
    assertThat(read(answering("{\"things\":{\"id\":[7,8],\"x\":[0,0]}}"), "columns"))
        .isEqualTo("78");
  }

  @Test
  void format_xml_isReadPageByPage() {
    FakeTransport api =
        answering(
            "<feed total='3'><thing><id>1</id></thing><thing><id>2</id></thing></feed>",
            "<feed total='3'><thing><id>3</id></thing></feed>");

    assertThat(read(api, "feed")).isEqualTo("123");
  }

  private static String read(FakeTransport transport, String operation, Object... arguments) {
    StringBuilder ids = new StringBuilder();
    for (Object thing : (Pages<?>) loaded.client(transport).call(operation, arguments)) {
      ids.append(thing.toString().replaceAll("\\D", ""));
    }
    return ids.toString();
  }

  private static List<String> sent(FakeTransport transport) {
    return transport.requests().stream().map(JobPagesTest::line).toList();
  }

  private static String line(HttpRequest request) {
    return request.method() + " " + request.url();
  }

  private static FakeTransport answering(String... bodies) {
    return FakeTransport.answering(
        List.of(bodies).stream().map(body -> reply(200, body)).toArray(HttpResponse[]::new));
  }

  private static HttpResponse reply(int status, String body) {
    return HttpResponse.of(
        status, Headers.EMPTY, Body.of(body.getBytes(StandardCharsets.UTF_8), ""));
  }
}
