package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.testing.compile.Compilation;
import dev.sluice.client.Call;
import dev.sluice.client.Pages;
import dev.sluice.error.ContractException;
import dev.sluice.http.HttpRequest;
import dev.sluice.transport.testing.FakeTransport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compiles contracts that hold trees, reads and maps them, and sends some. */
class JsonNodeTest {

  private static final String NODE = "com.fasterxml.jackson.databind.JsonNode";

  private static final JavaFileObject API =
      file(
          "Api",
          """
          @Connector(name = "api", baseUrl = "https://api.example.com")
          public interface Api {
            @Get("/a") Deal deal();
            @Get("/a") Envelope<JsonNode> envelope();
            @Get("/a") Call<JsonNode> reply();
            @Get("/a") @SinglePage(items = "/items") Pages<JsonNode> items();
            @Get("/a") @SinglePage(items = "/items") Pages<Deal> deals();
            @Post("/a") Call<Void> create(@Body NewDeal deal);
            @Post("/a") Call<Void> send(@Body JsonNode body);
            @GraphQl("query A($filter: JSON) { a(filter: $filter) { id } }")
            Call<Deal> ask(@Variable("filter") @Nullable JsonNode filter);
          }
          """);

  private static final JavaFileObject CONTRACTS =
      file(
          "Contracts",
          """
          @ReadContract record Deal(
              JsonNode properties, @Nullable JsonNode extra, Optional<JsonNode> maybe,
              @Nullable List<JsonNode> parts, @Nullable Map<String, JsonNode> named,
              @Nullable Set<JsonNode> distinct,
              @JsonAlias("b") @JsonProperty("a") @Nullable JsonNode either,
              @Pointer("/deep/er") @Nullable JsonNode deep) {}

          @ReadContract record Envelope<T>(T data) {}

          record NewDeal(
              JsonNode properties, @Nullable JsonNode extra, Optional<JsonNode> maybe) {}

          @WriteContract(table = "deals") record Row(
              @Key String properties, @Nullable String extra, Optional<String> maybe,
              @From("either") Optional<String> other, @JsonRawValue @Nullable String deep) {}

          @Flow(into = Row.class) final class Deals {
            @Extract static Pages<Deal> extract(Api api) {
              return api.deals();
            }
          }

          @WriteContract(table = "items") record Item(@Key long id) {}

          @Flow final class Items {
            @Extract static Pages<JsonNode> extract(Api api) {
              return api.items();
            }

            @Transform static Item transform(JsonNode item) {
              return new Item(item.path("id").longValue());
            }
          }

          @Pipeline(name = "nightly", flows = {Deals.class, Items.class}) interface Nightly {}
          """);

  private static Loaded loaded;

  @BeforeAll
  static void compile() {
    loaded = Loaded.compile(API, CONTRACTS);
  }

  private static JavaFileObject file(String name, String source) {
    return Sources.file(name, "import " + NODE + ";\n" + source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "deal | {'properties': {'a': [1.10, null]}, 'extra': '', 'maybe': 5, 'parts': [{}, [1]],"
            + " 'named': {'x': true, 'y': null}, 'distinct': [1, 1.0], 'b': 2, 'deep': {'er': 3}} |"
            + " Deal[properties={'a':[1.10,null]}, extra='', maybe=Optional[5], parts=[{}, [1]],"
            + " named={x=true}, distinct=[1, 1.0], either=2, deep=3]",
        "deal | {'properties': false, 'extra': null, 'parts': 'a'} | Deal[properties=false,"
            + " extra=null, maybe=Optional.empty, parts=['a'], named=null, distinct=null,"
            + " either=null, deep=null]",
        "deal | {'b': {'x': 1}, 'a': [], 'properties': 0} | Deal[properties=0, extra=null,"
            + " maybe=Optional.empty, parts=null, named=null, distinct=null, either=[], deep=null]",
        "envelope | {'data': {'x': 1}} | Envelope[data={'x':1}]",
      })
  void contract_withTrees_isRead(String operation, String json, String read) {
    assertThat(client(json).call(operation)).hasToString(read.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{} | /properties: expected value, found nothing",
        "{'properties': null} | /properties: expected value, found null",
        "{'properties': {'a': [NaN]}} | /properties/a/0: expected decimal number, found not a"
            + " number",
        "{'properties': 1, 'parts': [null]} | /parts/0: expected value, found null",
        "{'properties': 1, 'named': []} | /named: expected object, found array",
      })
  void contract_withTrees_tellsWhatIsWrong(String json, String told) {
    Loaded.Instance client = client(json);

    assertThatThrownBy(() -> client.call("deal"))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining(told);
  }

  @Test
  void items_trees_areRead() {
    List<Object> items = new ArrayList<>();
    ((Pages<?>) client("{'items': [{'id': 1}, 'x']}").call("items")).forEach(items::add);

    assertThat(items).hasToString("[{\"id\":1}, \"x\"]");
    assertThat(((Call<?>) client("[1]").call("reply")).execute()).hasToString("[1]");
  }

  @Test
  void mapping_ofTrees_isTheirJson() throws IOException {
    Object deal = deal(node("{\"a\":1.10}"), null, Optional.of(node("[]")), node("5"));

    assertThat(loaded.invokeStatic("shop.DealsFlow", "map", deal))
        .hasToString(
            "Row[properties={\"a\":1.1}, extra=null, maybe=Optional[[]], other=Optional[5],"
                + " deep=null]");
  }

  @Test
  void body_withTrees_isSent() throws IOException {
    Object created = loaded.make("shop.NewDeal", node("{\"a\":[1]}"), null, Optional.of(node("2")));

    assertThat(text(((Call<?>) client("{}").call("create", created)).request()))
        .isEqualTo("{\"properties\":{\"a\":[1]},\"maybe\":2}");
    assertThat(text(((Call<?>) client("{}").call("send", node("[true]"))).request()))
        .isEqualTo("[true]");
    assertThat(text(((Call<?>) client("{}").call("ask", node("{\"a\":1}"))).request()))
        .endsWith("\"variables\":{\"filter\":{\"a\":1}}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "@ReadContract record A(ObjectNode a) {} | ReadTypeSupported | a is of type ObjectNode, but"
            + " any JSON is a com.fasterxml.jackson.databind.JsonNode. Use",
        "@ReadContract record A(List<ArrayNode> a) {} | ReadTypeSupported | but any JSON is a"
            + " com.fasterxml.jackson.databind.JsonNode. Use",
        "@ReadContract record A(@JsonRawValue JsonNode a) {} | ReadTypeSupported | @JsonRawValue"
            + " needs a String",
        "@ReadContract record A(@DefaultValue(\"{}\") JsonNode a) {} | ComponentDefaultFits | a is of"
            + " type JsonNode, which has no text that stands for it.",
        "@ReadContract record A(@Coerce(on = Coercion.TRIMMED_TEXT) JsonNode a) {} | CoercionUseful"
            + " | TRIMMED_TEXT changes nothing in how a is read.",
        "@WriteContract(table = \"a\") record A(@Key long id, JsonNode a) {} | ColumnTypeSupported |"
            + " a is of type JsonNode, which no column can have: keep its JSON, in a String that is"
            + " its toString(). Use",
        "@WriteContract(table = \"a\") record A(@Key long id, List<JsonNode> a) {} |"
            + " ColumnTypeSupported | a is of type List<JsonNode>, which no column can have: keep its"
            + " JSON",
        "@Connector(name = \"a\", baseUrl = \"https://a.example.com\") interface A { record B("
            + "List<JsonNode> b) {} @Post(\"/b\") Call<Void> b(@Body B b); } | BodyTypeSupported | b is"
            + " of type List<JsonNode>, but one JsonNode can hold them all, which cannot be sent.",
        "@Connector(name = \"a\", baseUrl = \"https://a.example.com\") interface A { @Post(\"/b\")"
            + " Call<Void> b(@Query(\"q\") JsonNode q); } | ParameterTypeSupported | Parameter q is of"
            + " type JsonNode. Use",
      })
  void use_whereNoTreeCanBe_isToldOnce(String source, String code, String told) {
    Compilation compilation =
        Sources.compile(
            Sources.file(
                "A",
                "import com.fasterxml.jackson.databind.node.*; import " + NODE + ";" + source));

    assertThat(Sources.errors(compilation.errors())).containsExactly("2 " + code);
    assertThat(compilation.errors().get(0).getMessage(null)).contains(told);
  }

  @Test
  void mapping_treeToAnotherType_isRefused() {
    Compilation compilation =
        Sources.compile(
            file(
                "Api",
                """
                @Connector(name = "api", baseUrl = "https://api.example.com")
                interface Api {
                  @Get("/a") @SinglePage(items = "/items") Pages<Deal> deals();
                }
                @ReadContract record Deal(long id, JsonNode properties) {}
                @WriteContract(table = "deals") record Row(
                    @Key long id,
                    Map<String, String> properties) {}
                @Flow(into = Row.class) final class Deals {
                  @Extract static Pages<Deal> extract(Api api) { return api.deals(); }
                }
                @Pipeline(name = "nightly", flows = Deals.class) interface Nightly {}
                """));

    assertThat(Sources.errors(compilation)).containsExactly("10 MappingLossless");
  }

  private static Object deal(
      Object properties, @Nullable Object extra, Object maybe, Object either) {
    return loaded.make("shop.Deal", properties, extra, maybe, null, null, null, either, null);
  }

  private static JsonNode node(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }

  private static String text(HttpRequest request) {
    return request.body().text();
  }

  private static Loaded.Instance client(String json) {
    return loaded.client(FakeTransport.answering(FakeTransport.json(200, json.replace('\'', '"'))));
  }
}
