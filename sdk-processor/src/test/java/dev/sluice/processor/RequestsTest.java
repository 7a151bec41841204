package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.Call;
import dev.sluice.http.FilePart;
import dev.sluice.http.Header;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.RetryBounds;
import dev.sluice.transport.testing.FakeTransport;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compiles a connector with every part a request can have, and looks at what it would send. */
class RequestsTest {

  private static final JavaFileObject API =
      Sources.file(
          "Api",
          """
          @Connector(name = "api", baseUrl = "https://api.example.com")
          @Headers({"Accept: text/csv", "X-All: 1"})
          public interface Api extends Shared<Long> {
            @Head("/a") Call<Void> head();
            @Options("/a") Call<Void> options();
            @Http(method = "REPORT", path = "/a/{id}", hasBody = true, idempotent = true)
            Call<Void> report(@Path("id") long id, @Body String text);

            @Get("/q") Call<Void> query(
                @Query("DateSent>") LocalDate sent,
                @Query(value = "ids", style = QueryStyle.COMMA) List<String> ids,
                @Query(value = "p", style = QueryStyle.PIPE) List<Integer> pipes,
                @Query(value = "b", style = QueryStyle.BRACKETS) List<Kind> kinds,
                @Query(value = "raw", encoded = true) String raw,
                @Query("limit") @DefaultValue("50") @Nullable Integer limit,
                @Query("kind") @DefaultValue("small one") @Nullable Kind kind,
                @QueryName("archived") boolean archived,
                @QueryName List<String> flags);
            @Get("/m") Call<Void> maps(
                @QueryMap @Nullable Filter filter,
                @QueryMap("f") Map<String, String> map,
                @QueryMap(encoded = true) Map<String, String> raw);
            @Get("/t") Call<Void> times(
                @Query("s") @TimeFormat(epoch = EpochUnit.SECONDS) @Nullable Instant seconds,
                @Query("m") @TimeFormat(epoch = EpochUnit.MILLIS) OffsetDateTime millis,
                @Query("d") @TimeFormat("yyyyMMdd") List<LocalDate> days,
                @Query("z") @TimeFormat(value = "yyyyMMdd", zone = "Asia/Tokyo") Instant zoned,
                @Query("i") OffsetDateTime iso);

            @Get("/p/{a}/{b}.json") Call<Void> path(
                @Path("a") List<String> segments, @Path(value = "b", encoded = true) String raw);
            @Get Call<Void> url(@Url String url, @Query("q") String query);

            @Get("/h")
            @Headers({"X-All: 2", "X-One: a", "X-One: b"})
            Call<Void> headers(
                @Header(value = "Authorization", prefix = "Bearer ") String token,
                @Header("X-Many") List<Kind> many,
                @HeaderMap Map<String, String> more,
                @Header("accept") @Nullable String accept,
                @HeaderMap Trace trace,
                @Cookie("sid") String session,
                @Cookie("lang") @Nullable String language);

            @Post("/f") Call<Void> form(
                @Field("To") String to,
                @Field("Media") List<String> media,
                @Field(value = "raw", encoded = true) String raw,
                @FieldMap Filter filter,
                @FieldMap Map<String, String> more);
            @Post("/parts") Call<Void> parts(
                @Part("text") String text,
                @Part(value = "csv", filename = "a.csv", contentType = "text/csv") byte[] csv,
                @Part("file") @Nullable FilePart file,
                @Part("json") @Nullable Item json,
                @PartMap Map<String, Integer> more);
            @Put("/b") Call<Void> bytes(@Body(contentType = "image/png") byte[] bytes);
            @Put("/b") Call<Void> file(@Body java.nio.file.Path file);
            @Put("/b") Call<Void> items(@Body(contentType = "application/vnd.api+json") List<Item> items);
            @Put("/b") Call<Void> map(@Body Map<String, List<Integer>> map);

            @GraphQl(path = "/graphql", value = \"\"\"
                query Items($first: Int!, $kind: Kind, $like: Item, $any: [Item!]) {
                  items(first: $first, kind: $kind, like: $like, any: $any) { id }
                }
                \"\"\")
            Call<Void> graphQl(
                @Variable("first") int out,
                @Variable("kind") @Nullable Kind kind,
                @Variable("like") @Nullable Item like,
                @Variable("any") List<Item> any);
            @GraphQl("mutation { stop }") Call<Void> mutation();

            @Post("/c") @IdempotencyKey @Timeout("2m") @Retry(attempts = 2, maxDelay = "9s")
            Call<Void> charge();
            @Post("/c") Call<Void> chargeOnce(@IdempotencyKey("X-Key") String key);

            default Call<Void> again() { return head(); }
          }
          """);

  private static final JavaFileObject SHARED =
      Sources.file(
          "Shared",
          """
          @Headers("X-Shared: 0")
          public interface Shared<K> extends Deleting<K> {
            @Get("/one/{id}") Call<Void> one(@Path("id") K id);
          }

          interface Deleting<D> {
            @Delete("/one/{id}") Call<Void> delete(@Path("id") D id, @Query("also") List<D> also);
          }
          """);

  private static final JavaFileObject RECORDS =
      Sources.file(
          "Filter",
          """
          public record Filter(
              @Nullable String status, @JsonProperty("page_size") int size, Optional<Kind> kind,
              @TimeFormat("yyyy") @Nullable LocalDate day, @Nullable List<Kind> kinds) {}

          enum Kind { @JsonProperty("small one") SMALL, LARGE }

          record Trace(@JsonProperty("X-Trace") String id, @JsonProperty("X-No") @Nullable String no) {}

          record Item(long id, @Nullable Kind kind) {}
          """);

  private static Loaded loaded;

  @BeforeAll
  static void compile() {
    loaded = Loaded.compile(API, SHARED, RECORDS);
  }

  @Test
  void verbs_beyondTheUsual_areSentAsWritten() {
    assertThat(request("head").method().name()).isEqualTo("HEAD");
    assertThat(request("options").method().name()).isEqualTo("OPTIONS");
    assertThat(request("again").method().name()).isEqualTo("HEAD");
    HttpRequest report = request("report", 7L, "ä");
    assertThat(report).hasToString("REPORT https://api.example.com/a/7");
    assertThat(report.operation().idempotent()).isTrue();
    assertThat(report.body().text()).isEqualTo("ä");
    assertThat(report.body().contentType()).isEqualTo("text/plain;charset=utf-8");
  }

  @Test
  void query_allStyles_areWritten() {
    assertThat(
            target(
                "query",
                LocalDate.EPOCH,
                List.of("a", "b,c"),
                List.of(1, 2),
                List.of(small(), large()),
                "%7Bx%7D",
                null,
                null,
                true,
                List.of("x", "y")))
        .isEqualTo(
            "/q?DateSent%3E=1970-01-01&ids=a,b%2Cc&p=1%7C2&b%5B%5D=small%20one&b%5B%5D=LARGE"
                + "&raw=%7Bx%7D&limit=50&kind=small%20one&archived&x&y");
    assertThat(
            target(
                "query",
                LocalDate.EPOCH,
                List.of(),
                List.of(),
                List.of(),
                "",
                9,
                large(),
                false,
                List.of()))
        .isEqualTo("/q?DateSent%3E=1970-01-01&raw=&limit=9&kind=LARGE");
    assertThatThrownBy(
            () ->
                target(
                    "query",
                    LocalDate.EPOCH,
                    List.of(),
                    List.of(),
                    List.of(),
                    "a&b=c",
                    9,
                    large(),
                    false,
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("percent-encoded");
  }

  @Test
  void queryMap_recordAndMaps_areSpreadOut() {
    assertThat(
            target(
                "maps",
                filter(LocalDate.EPOCH, List.of(small(), large())),
                Map.of("a b", "c d"),
                Map.of("x%20", "y")))
        .isEqualTo(
            "/m?status=open&page_size=5&kind=small%20one&day=1970&kinds=small%20one&kinds=LARGE"
                + "&f%5Ba%20b%5D=c%20d&x%20=y");
    assertThat(target("maps", null, Map.of(), Map.of())).isEqualTo("/m");
  }

  @Test
  void times_eachFormat_isWritten() {
    OffsetDateTime time = OffsetDateTime.parse("1970-01-01T01:00:01+01:00");
    assertThat(
            target(
                "times",
                Instant.ofEpochSecond(5),
                time,
                List.of(LocalDate.EPOCH),
                Instant.parse("1970-01-01T20:00:00Z"),
                time))
        .isEqualTo("/t?s=5&m=1000&d=19700101&z=19700102&i=1970-01-01T01%3A00%3A01%2B01%3A00");
    assertThat(target("times", null, time, List.of(), Instant.EPOCH, time))
        .startsWith("/t?m=1000&z");
  }

  @Test
  void path_segments_areEncodedOrTakenAsTheyAre() {
    assertThat(target("path", List.of("a/b", "c d"), "x/y%20z"))
        .isEqualTo("/p/a%2Fb/c%20d/x/y%20z.json");
    assertThatThrownBy(() -> target("path", List.of("a", ".."), "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> target("path", List.of("a"), "x/%2E%2e/y"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> target("path", List.of(), "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void url_absoluteOrRelative_replacesThePath() {
    assertThat(request("url", "https://other.example/x?a=1", "2").url())
        .isEqualTo("https://other.example/x?a=1&q=2");
    assertThat(target("url", "/x", "2")).isEqualTo("/x?q=2");
    assertThat(target("url", "x", "2")).isEqualTo("/x?q=2");
  }

  @Test
  void headers_allSources_areJoined() {
    HttpRequest request =
        request(
            "headers",
            "t1",
            List.of(small(), large()),
            Map.of("X-Map", "m"),
            "text/html",
            loaded.make("shop.Trace", "t", null),
            "s1",
            null);

    assertThat(request.headers().stream().map(RequestsTest::line))
        .containsExactly(
            "X-Shared: 0",
            "X-All: 2",
            "X-One: a",
            "X-One: b",
            "Authorization: Bearer t1",
            "X-Many: small one",
            "X-Many: LARGE",
            "X-Map: m",
            "accept: text/html",
            "X-Trace: t",
            "Cookie: sid=s1");
    assertThatThrownBy(
            () -> request("headers", "t1", List.of(), Map.of(), null, trace(), "a;b", null))
        .hasMessageContaining("cookie sid");
  }

  @Test
  void form_fieldsAndMaps_areUrlEncoded() {
    HttpRequest request =
        request("form", "+1 2", List.of("a", "b"), "%2A", filter(null, null), Map.of("ä", "~"));

    assertThat(request.body().contentType()).isEqualTo("application/x-www-form-urlencoded");
    assertThat(request.body().text())
        .isEqualTo(
            "To=%2B1+2&Media=a&Media=b&raw=%2A&status=open&page_size=5&kind=small+one&%C3%A4=%7E");
  }

  @Test
  void parts_everyKind_areWritten() {
    HttpRequest request =
        request(
            "parts",
            "hi",
            new byte[] {65},
            FilePart.of("x\".bin", "", new byte[] {66}),
            loaded.make("shop.Item", 3L, null),
            Map.of("n", 4));

    String boundary =
        request.body().contentType().substring("multipart/form-data; boundary=".length());
    assertThat(request.body().text().replace(boundary, "B"))
        .isEqualTo(
            """
            --B
            Content-Disposition: form-data; name="text"

            hi
            --B
            Content-Disposition: form-data; name="csv"; filename="a.csv"
            Content-Type: text/csv

            A
            --B
            Content-Disposition: form-data; name="file"; filename="x%22.bin"

            B
            --B
            Content-Disposition: form-data; name="json"
            Content-Type: application/json

            {"id":3}
            --B
            Content-Disposition: form-data; name="n"

            4
            --B--
            """
                .replace("\n", "\r\n"));
    HttpRequest again = request("parts", "hi", new byte[] {65}, null, null, Map.of());
    assertThat(again.body().text()).doesNotContain("file\"", "json");
  }

  @Test
  void bodies_rawAndJson_areWritten() {
    assertThat(request("bytes", new byte[] {1}).body().contentType()).isEqualTo("image/png");
    java.nio.file.Path pom = java.nio.file.Path.of("pom.xml");
    assertThat(request("file", pom).body().file()).contains(pom);
    assertThat(request("file", pom).body().contentType()).isEqualTo("application/octet-stream");
    HttpRequest items = request("items", List.of(loaded.make("shop.Item", 1L, small())));
    assertThat(items.body().text()).isEqualTo("[{\"id\":1,\"kind\":\"small one\"}]");
    assertThat(items.body().contentType()).isEqualTo("application/vnd.api+json");
    assertThat(request("map", Map.of("a", List.of(1, 2))).body().text()).isEqualTo("{\"a\":[1,2]}");
  }

  @Test
  void graphQl_documentAndVariables_areSentAsJson() {
    Object item = loaded.make("shop.Item", 1L, null);
    HttpRequest request = request("graphQl", 5, small(), item, List.of(item));

    assertThat(request).hasToString("POST https://api.example.com/graphql");
    assertThat(request.operation().idempotent()).isTrue();
    assertThat(request.body().text())
        .startsWith("{\"query\":\"query Items($first: Int!")
        .endsWith(
            "\"variables\":{\"first\":5,\"kind\":\"small one\",\"like\":{\"id\":1},"
                + "\"any\":[{\"id\":1}]}}");
    assertThat(request("graphQl", 5, null, null, List.of()).body().text())
        .endsWith("\"variables\":{\"first\":5,\"any\":[]}}");
    assertThat(request("mutation").operation().idempotent()).isFalse();
    assertThat(request("mutation").body().text())
        .isEqualTo("{\"query\":\"mutation { stop }\",\"variables\":{}}");
  }

  @Test
  void operationSettings_declared_areTheOperations() {
    HttpRequest request = request("charge");

    assertThat(request.operation().timeout()).isEqualTo(Duration.ofMinutes(2));
    assertThat(request.operation().retry())
        .isEqualTo(new RetryBounds(2, Duration.ofMillis(500), Duration.ofSeconds(9)));
    assertThat(request.operation().idempotent()).isTrue();
    assertThat(request.headers().first("Idempotency-Key").orElseThrow()).hasSize(36);
    assertThat(request("charge").headers()).isNotEqualTo(request.headers());
    assertThat(request("chargeOnce", "k1").headers().first("X-Key")).contains("k1");
    assertThat(request("chargeOnce", "k1").operation().idempotent()).isTrue();
  }

  @Test
  void inherited_genericOperations_haveTheirTypesBound() {
    assertThat(target("one", 5L)).isEqualTo("/one/5");
    assertThat(target("delete", 5L, List.of(6L, 7L))).isEqualTo("/one/5?also=6&also=7");
  }

  private static String target(String operation, @Nullable Object... arguments) {
    return request(operation, arguments).url().replace("https://api.example.com", "");
  }

  private static HttpRequest request(String operation, @Nullable Object... arguments) {
    Loaded.Instance client = loaded.client(FakeTransport.answering());
    return ((Call<?>) client.call(operation, Arrays.copyOf(arguments, arguments.length))).request();
  }

  private static Object filter(@Nullable LocalDate day, @Nullable List<Object> kinds) {
    return loaded.make("shop.Filter", "open", 5, Optional.of(small()), day, kinds);
  }

  private static Object trace() {
    return loaded.make("shop.Trace", "t", null);
  }

  private static Object small() {
    return loaded.constant("shop.Kind", "SMALL");
  }

  private static Object large() {
    return loaded.constant("shop.Kind", "LARGE");
  }

  private static String line(Header header) {
    return header.name() + ": " + header.value();
  }
}
