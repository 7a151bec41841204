package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.Call;
import dev.sluice.client.Connection;
import dev.sluice.client.Pages;
import dev.sluice.client.Response;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.transport.testing.FakeTransport;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compiles a connector, loads its client and calls it over a transport without a network. */
class FunctionalTest {

  private static final JavaFileObject API =
      Sources.connector(
          """
          @Get("/items/{id}/parts/{kind}?sort=a%20b&empty")
          Call<Thing> call(
              @Path("id") String id,
              @Path("kind") Kind kind,
              @Query("since") @Nullable Instant since,
              @Query("tag") List<String> tags,
              @Query("kinds") @Nullable List<Kind> kinds,
              @Header("X-Account") @Nullable String account);

          @Get("/thing") Thing value();

          @Get("/thing") Optional<Thing> optional();

          @Get("/thing") CompletionStage<Thing> stage();

          @Get("/thing") Response<Thing> response();

          @Get("/thing") String text();
          @Get("/thing") byte[] bytes();
          @Get("/thing") InputStream stream();
          @Get("/thing") List<Thing> list();
          @Get("/thing") Call<List<Thing>> listCall();
          @Get("/thing") Response<String> textResponse();
          @Get("/thing") Optional<String> optionalText();
          @Get("/thing") CompletionStage<byte[]> laterBytes();

          @Get("/visit") Visit visit();
          @Get("/order") Order order();

          @Delete("/thing") void nothing();

          @Delete("/thing") Call<Void> deletion();

          @Get("/things")
          @OffsetPages(items = "/things", total = "/count", pageSize = 2)
          Pages<Thing> things();

          @Post(value = "/things", idempotent = true)
          Call<Thing> create(@Body NewThing thing);

          @Get("/thing") Thing connection(@Query("request") String request,
              @Query("connection") String connection);

          default Thing again() { return value(); }
          """);

  private static final JavaFileObject THING =
      Sources.file(
          "Thing",
          """
          @ReadContract public record Thing(
              int number, @JsonProperty("label") @JsonAlias({"title", "name"}) String in,
              @Nullable Kind kind, Optional<LocalDate> day, @Nullable BigDecimal price,
              @Nullable List<Kind> kinds, @Nullable Map<String, List<Long>> groups,
              @Nullable Thing parent, @Nullable List<Thing> children, @Nullable Inner field,
              @Nullable Boolean mark) {
            @ReadContract public record Inner(double weight, boolean hasId) {}
          }
          """);

  private static final JavaFileObject VISIT =
      Sources.file(
          "Visit",
          """
          @ReadContract public record Visit(
              @TimeFormat(epoch = EpochUnit.SECONDS) Instant at,
              @TimeFormat("EEE, dd MMM yyyy HH:mm:ss Z") @Nullable Instant sent,
              @TimeFormat({"yyyyMMdd", "dd/MM/yyyy"}) Optional<LocalDate> day,
              @TimeFormat({"yyyyMMdd", "dd/MM/yyyy"}) List<LocalDate> days,
              @TimeFormat(epoch = EpochUnit.MILLIS) Map<String, Instant> times,
              @TimeFormat(zone = "Europe/Berlin") Instant left) {}
          """);

  private static final JavaFileObject ORDER =
      Sources.file(
          "Order",
          """
          @ReadContract(naming = Naming.SNAKE_CASE) public record Order(
              long orderId, @JsonProperty("Total") int totalCents, State lastState,
              List<State> allStates, @JsonRawValue @Nullable String extra,
              @JsonRawValue Optional<String> more) {
            enum State { OPEN, @JsonEnumDefaultValue UNKNOWN }
          }
          """);

  private static final JavaFileObject NEW_THING =
      Sources.file(
          "NewThing",
          """
          public record NewThing(
              @JsonProperty("label") String name, Kind kind, @Nullable String note,
              Optional<Integer> count, Part part, List<Part> parts, @Nullable NewThing parent,
              @JsonRawValue @Nullable String extra) {
            public record Part(long id) {}
          }
          """);

  private static final JavaFileObject KIND =
      Sources.file(
          "Kind",
          "public enum Kind { @JsonProperty(\"small one\") SMALL, @JsonAlias(\"big\") LARGE }");

  private static Loaded loaded;

  @BeforeAll
  static void compile() {
    loaded = Loaded.compile(API, THING, VISIT, ORDER, NEW_THING, KIND);
  }

  @Test
  void call_allKindsOfParameters_buildsTheRequest() {
    Object small = loaded.constant("shop.Kind", "SMALL");
    Object large = loaded.constant("shop.Kind", "LARGE");

    Call<?> call =
        (Call<?>)
            loaded
                .client(FakeTransport.answering())
                .call(
                    "call",
                    "a b/c",
                    small,
                    Instant.EPOCH,
                    List.of("x", "y&z"),
                    List.of(large, small),
                    "42");

    HttpRequest request = call.request();
    assertThat(request.url())
        .isEqualTo(
            "https://api.example.com/items/a%20b%2Fc/parts/small%20one?sort=a%20b&empty"
                + "&since=1970-01-01T00%3A00%3A00Z&tag=x&tag=y%26z&kinds=LARGE&kinds=small%20one");
    assertThat(request.headers().toString()).contains("X-Account");
  }

  @Test
  void contract_timesInOtherForms_areRead() {
    Object visit =
        loaded
            .client(
                answering(
                    """
                    {"at": "1512085950.5", "sent": "Fri, 13 Aug 2010 01:16:24 +0000",
                     "day": 20240229, "days": ["20240101", "31/12/2024"],
                     "times": {"a": 1, "b": "2000"}, "left": "2020-11-12 12:00:09"}
                    """))
            .call("visit");

    assertThat(visit)
        .hasToString(
            "Visit[at=2017-11-30T23:52:30.500Z, sent=2010-08-13T01:16:24Z,"
                + " day=Optional[2024-02-29], days=[2024-01-01, 2024-12-31],"
                + " times={a=1970-01-01T00:00:00.001Z, b=1970-01-01T00:00:02Z},"
                + " left=2020-11-12T11:00:09Z]");
  }

  @Test
  void contract_namingAndEnumFallback_areFollowed() {
    Object order =
        loaded
            .client(
                answering(
                    """
                    {"order_id": 5, "Total": 7, "last_state": "OPEN", "all_states": ["SENT", 3],
                     "extra": {"a": [1, 2.50, "x"], "b": null}, "more": "text"}
                    """))
            .call("order");

    assertThat(order)
        .hasToString(
            "Order[orderId=5, totalCents=7, lastState=OPEN, allStates=[UNKNOWN, UNKNOWN],"
                + " extra={\"a\":[1,2.50,\"x\"],\"b\":null}, more=Optional[\"text\"]]");
  }

  @Test
  void call_nullParameters_areLeftOut() {
    Object small = loaded.constant("shop.Kind", "SMALL");

    Call<?> call =
        (Call<?>)
            loaded
                .client(FakeTransport.answering())
                .call("call", "1", small, null, List.of(), null, null);

    assertThat(call.request().url()).endsWith("/items/1/parts/small%20one?sort=a%20b&empty");
  }

  @Test
  void value_fullObject_isReadWhole() {
    Object thing =
        loaded
            .client(
                answering(
                    """
                    {"number": "7", "title": "x", "kind": "small one", "day": "2026-01-02",
                     "price": 1.50, "kinds": ["LARGE", "big"], "groups": {"a": [1, 2]},
                     "parent": {"number": 1, "label": "p"},
                     "children": [{"number": 2, "label": "c"}],
                     "field": {"weight": 2.5, "hasId": 1}, "mark": "true", "unknown": {"a": []}}
                    """))
            .call("value");

    assertThat(thing)
        .hasToString(
            "Thing[number=7, in=x, kind=SMALL, day="
                + Optional.of(LocalDate.of(2026, 1, 2))
                + ", price="
                + new BigDecimal("1.50")
                + ", kinds=[LARGE, LARGE], groups="
                + Map.of("a", List.of(1L, 2L))
                + ", parent=Thing[number=1, in=p, kind=null, day=Optional.empty, price=null,"
                + " kinds=null, groups=null, parent=null, children=null, field=null, mark=null],"
                + " children=[Thing[number=2, in=c, kind=null, day=Optional.empty, price=null,"
                + " kinds=null, groups=null, parent=null, children=null, field=null, mark=null]],"
                + " field=Inner[weight=2.5, hasId=true], mark=true]");
  }

  @Test
  void value_requiredFieldMissing_isRefused() {
    assertThatThrownBy(() -> loaded.client(answering("{\"label\": \"x\"}")).call("value"))
        .hasMessageContaining("number");
  }

  @Test
  void otherReturnTypes_oneThing_giveIt() throws Exception {
    String json = "{\"number\": 7, \"label\": \"x\"}";

    assertThat((Optional<?>) loaded.client(answering(json)).call("optional")).isPresent();
    assertThat(
            ((CompletionStage<?>) loaded.client(answering(json)).call("stage"))
                .toCompletableFuture()
                .get()
                .toString())
        .startsWith("Thing[number=7");
    assertThat(((Response<?>) loaded.client(answering(json)).call("response")).status())
        .isEqualTo(200);
    assertThat(loaded.client(answering(json)).call("again")).asString().startsWith("Thing");
    assertThat(loaded.client(answering(json)).call("connection", "a", "b"))
        .asString()
        .startsWith("Thing");
  }

  @Test
  void optional_notFound_isEmpty() {
    HttpResponse missing = FakeTransport.json(404, "{}");
    Loaded.Instance client = loaded.client(FakeTransport.answering(request -> missing));

    assertThat((Optional<?>) client.call("optional")).isEmpty();
    assertThat((Optional<?>) client.call("optionalText")).isEmpty();
    assertThatThrownBy(() -> client.call("text")).hasMessageContaining("404");
  }

  @Test
  void rawReturnTypes_body_giveItAsItIs() throws Exception {
    Loaded.Instance client = loaded.client(answering("hä"));
    byte[] bytes = "hä".getBytes(StandardCharsets.UTF_8);

    assertThat(client.call("text")).isEqualTo("hä");
    assertThat(client.call("bytes")).isEqualTo(bytes);
    assertThat((InputStream) client.call("stream")).hasBinaryContent(bytes);
    assertThat(((Response<?>) client.call("textResponse")).value()).isEqualTo("hä");
    assertThat(client.call("optionalText")).isEqualTo(Optional.of("hä"));
    assertThat(((CompletionStage<?>) client.call("laterBytes")).toCompletableFuture().get())
        .isEqualTo(bytes);
  }

  @Test
  void lists_jsonArray_areRead() {
    String json = "[{\"number\": 7, \"label\": \"x\"}, {\"number\": 8, \"label\": \"y\"}]";

    assertThat((List<?>) loaded.client(answering(json)).call("list")).hasSize(2);
    Call<?> call = (Call<?>) loaded.client(answering(json)).call("listCall");
    assertThat((List<?>) call.execute()).hasSize(2);
    assertThatThrownBy(() -> loaded.client(answering("[{}]")).call("list"))
        .hasMessageContaining("number");
  }

  @Test
  void nothing_called_isSent() {
    FakeTransport transport = answering("");

    loaded.client(transport).run("nothing");

    assertThat(transport.requests()).hasSize(1);
    assertThat(transport.requests().get(0).toString()).startsWith("DELETE ");
    assertThat(loaded.client(transport).call("deletion")).isInstanceOf(Call.class);
  }

  @Test
  void pages_iterated_readAllItems() {
    FakeTransport transport =
        FakeTransport.answering(
            FakeTransport.json(200, page(3, 1, 2)), FakeTransport.json(200, page(3, 3)));

    Pages<?> things = (Pages<?>) loaded.client(transport).call("things");

    assertThat(things.stream().map(Object::toString).map(text -> text.substring(0, 14)))
        .containsExactly("Thing[number=1", "Thing[number=2", "Thing[number=3");
    assertThat(transport.requests()).hasSize(2);
  }

  @Test
  void create_record_isSentAsJson() {
    Object part = loaded.make("shop.NewThing$Part", 5L);
    Object small = loaded.constant("shop.Kind", "SMALL");
    Object parent =
        loaded.make("shop.NewThing", "p", small, "n", Optional.of(2), part, List.of(), null, null);
    Object thing =
        loaded.make(
            "shop.NewThing",
            "t",
            small,
            null,
            Optional.empty(),
            part,
            List.of(part, part),
            parent,
            "[1,2]");

    Call<?> call = (Call<?>) loaded.client(FakeTransport.answering()).call("create", thing);

    assertThat(new String(call.request().body().bytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"label":"t","kind":"small one","part":{"id":5},"parts":[{"id":5},{"id":5}],\
            "parent":{"label":"p","kind":"small one","note":"n","count":2,\
            "part":{"id":5},"parts":[]},"extra":[1,2]}\
            """);
    assertThat(call.request().operation().idempotent()).isTrue();
  }

  @Test
  void config_declared_isTheConstant() {
    assertThat(loaded.config()).isEqualTo(ConnectorConfig.of("api", "https://api.example.com"));
    assertThat(Connection.to(loaded.config())).isNotNull();
  }

  private static FakeTransport answering(String json) {
    HttpResponse response = FakeTransport.json(200, json);
    return FakeTransport.answering(request -> response);
  }

  private static String page(int count, int... numbers) {
    StringBuilder items = new StringBuilder();
    for (int number : numbers) {
      items.append(items.isEmpty() ? "" : ",");
      items.append("{\"number\": ").append(number).append(", \"label\": \"x\"}");
    }
    return "{\"count\": " + count + ", \"things\": [" + items + "]}";
  }
}
