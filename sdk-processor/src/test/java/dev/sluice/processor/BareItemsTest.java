package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.Call;
import dev.sluice.client.Connections;
import dev.sluice.client.Pages;
import dev.sluice.error.ContractException;
import dev.sluice.pipeline.Extraction;
import dev.sluice.pipeline.FlowDefinition;
import dev.sluice.pipeline.PipelineDefinition;
import dev.sluice.transport.testing.FakeTransport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compiles a connector whose items and replies are no read contracts, and reads them. */
class BareItemsTest {

  private static Loaded loaded;

  @BeforeAll
  static void compile() {
    loaded =
        Loaded.compile(
            Sources.file(
                "Api",
                """
                @Connector(name = "api", baseUrl = "https://api.example.com")
                @SinglePage(items = "/d")
                public interface Api {
                  @Get("/a") Pages<String> texts();
                  @Get("/a") Pages<Integer> ints();
                  @Get("/a") Pages<Long> longs();
                  @Get("/a") Pages<Double> doubles();
                  @Get("/a") Pages<Boolean> booleans();
                  @Get("/a") Pages<BigDecimal> decimals();
                  @Get("/a") Pages<Instant> instants();
                  @Get("/a") Pages<LocalDate> dates();
                  @Get("/a") Pages<List<Integer>> lists();
                  @Get("/a") Pages<Map<String, Thing>> maps();
                  @Get("/a") Call<List<String>> textList();
                  @Get("/a") Call<Map<String, Thing>> thingsByName();
                  @Get("/a") Map<String, List<Thing>> thingListsByName();
                  @Get("/a") Call<Long> count();
                }
                """),
            Sources.file("Thing", "@ReadContract public record Thing(int id) {}"),
            Sources.file(
                "Nightly",
                """
                /** Addresses. */
                @Pipeline(name = "nightly", flows = Blocked.class) interface Nightly {}

                @WriteContract(table = "blocked") record Address(@Key String email) {}

                @Flow final class Blocked {
                  @Extract static Pages<String> extract(Api api) {
                    return api.texts();
                  }

                  @Transform static Address transform(String email, Batch batch) {
                    return new Address(email);
                  }
                }
                """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "texts | ['a', '', 1] | a;;1",
        "texts | 'alone' | alone",
        "ints | [1, '2'] | 1;2",
        "longs | [12345678901] | 12345678901",
        "doubles | [0.5] | 0.5",
        "booleans | [true, 0] | true;false",
        "decimals | ['1.10'] | 1.10",
        "instants | ['2024-05-06T07:08:09Z'] | 2024-05-06T07:08:09Z",
        "dates | ['2024-05-06'] | 2024-05-06",
        "lists | [[1, 2], [3]] | [1, 2];[3]",
        "maps | [{'x': {'id': 1}}, {}] | {x=Thing[id=1]};{}",
      })
  void pages_bareItems_areRead(String operation, String items, String read) {
    String body = "{\"d\": " + items.replace('\'', '"') + "}";
    StringBuilder told = new StringBuilder();
    ((Pages<?>) client(body).call(operation))
        .forEach(item -> told.append(told.isEmpty() ? "" : ";").append(item));

    assertThat(told).hasToString(read);
  }

  @Test
  void pages_itemOfAnotherKind_isTold() {
    Pages<?> dates = (Pages<?>) client("{\"d\": [\"2024-05-06\", \"tomorrow\"]}").call("dates");

    assertThatThrownBy(() -> dates.forEach(date -> {}))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("item 1: : expected ISO 8601 date");
  }

  @Test
  void calls_bareReplies_areRead() {
    assertThat(((Call<?>) client("[\"a\", \"b\"]").call("textList")).execute())
        .isEqualTo(List.of("a", "b"));
    assertThat(((Call<?>) client("{\"x\": {\"id\": 1}}").call("thingsByName")).execute())
        .hasToString("{x=Thing[id=1]}");
    assertThat((Map<?, ?>) client("{\"x\": [{\"id\": 1}]}").call("thingListsByName"))
        .hasToString("{x=[Thing[id=1]]}");
    assertThat(((Call<?>) client("42").call("count")).execute()).isEqualTo(42L);
  }

  @Test
  void flow_ofBareItems_isWired() {
    PipelineDefinition definition =
        (PipelineDefinition) loaded.invokeStatic("shop.NightlyPipeline", "definition");
    FlowDefinition<?> flow = (FlowDefinition<?>) definition.flows().get(0);

    assertThat(((Extraction.Whole<?>) flow.extraction(Connections.declared())).lists().get())
        .extracting(slice -> slice.pages().request().url())
        .containsExactly("https://api.example.com/a");
    assertThat(flow.schema().keys()).containsExactly("email");
  }

  private static Loaded.Instance client(String body) {
    return loaded.client(FakeTransport.answering(FakeTransport.json(200, body)));
  }
}
