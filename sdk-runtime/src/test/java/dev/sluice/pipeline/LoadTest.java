package dev.sluice.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.client.TestApi;
import dev.sluice.schema.Load;
import dev.sluice.table.Changes;
import dev.sluice.table.Layer;
import dev.sluice.table.TableName;
import dev.sluice.table.delta.DeltaTableStore;
import dev.sluice.table.delta.TestSpark;
import dev.sluice.transport.LoopbackServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How runs load tables in each way, over HTTP, Spark and Delta. */
class LoadTest {

  private static final String PAGE = "{\"items\":[%s],\"next\":\"\"}";

  @TempDir Path tables;

  @Test
  void append_eachRun_addsWhatTheTransformMakes() throws IOException {
    FlowReport first = run(Load.APPEND, null, item(1, "a"), item(2, ""), item(3, "c"));
    FlowReport second = run(Load.APPEND, null, item(1, "a"), item(1, "b"));

    assertThat(first.counts().filtered()).isEqualTo(1);
    assertThat(first.counts().rowsIn()).isEqualTo(3);
    assertThat(first.counts().rowsWritten()).isEqualTo(2);
    assertThat(new ChangesText(first.counts()).lines())
        .containsExactly("1 left out by the transform");
    assertThat(second.counts().changes()).isEqualTo(new Changes(1, 0, 0));
    assertThat(rows()).containsExactly("1 a", "1 b", "3 c");
  }

  @Test
  void children_parentsReadAgain_areThoseOfTheLastReading() throws IOException {
    Load children = Load.MERGE.childrenOf("id");
    run(children, null, item(1, "a b"), item(2, "c"), item(3, "d"));

    FlowReport second = run(children, null, item(1, "x y"), item(2, ""), item(1, "b e"));

    assertThat(rows()).containsExactly("1 b", "1 e", "3 d");
    assertThat(second.counts().changes()).isEqualTo(new Changes(1, 0, 2));
    assertThat(new ChangesText(second.counts()).lines())
        .containsExactly("1 new, 2 removed, 1 left out by the transform");
  }

  @Test
  void children_limited_areOfWholeParents() throws IOException {
    run(Load.MERGE.childrenOf("id"), 2L, item(1, "a b"), item(2, "c d"), item(3, "e"));

    assertThat(rows()).containsExactly("1 a", "1 b", "2 c", "2 d");
  }

  @Test
  void history_absentRows_endUnlessSomethingWasNotRead() throws IOException {
    Load history = Load.HISTORY.closingAbsent();
    run(history, null, item(1, "a"), item(2, "b"));

    FlowReport broken = run(history, null, item(1, "a"), "{\"id\":\"x\",\"name\":\"b\"}");
    FlowReport whole = run(history, null, item(1, "c"));

    assertThat(broken.counts().changes()).isEqualTo(Changes.NONE);
    assertThat(broken.notes()).containsExactly(Landing.NOTHING_ENDED);
    assertThat(whole.counts().changes()).isEqualTo(new Changes(0, 1, 0, 1));
    assertThat(rows()).containsExactly("1 a", "1 c", "2 b");
    assertThat(where("valid_to IS NULL")).containsExactly("1 c");
  }

  @Test
  void replace_limitedRun_leavesTheTableAlone() throws IOException {
    run(Load.REPLACE, 1L, item(1, "a"), item(2, "b"));
    run(Load.REPLACE, null, item(2, "b"), item(3, "c"));

    FlowReport limited = run(Load.REPLACE, 1L, item(4, "d"));

    assertThat(limited.end()).isEqualTo(FlowEnd.FAILED);
    assertThat(limited.failure().orElseThrow()).hasMessageContaining("Run without a limit");
    assertThat(rows()).containsExactly("2 b", "3 c");
  }

  private FlowReport run(Load load, @Nullable Long limit, String... items) throws IOException {
    String json = PAGE.formatted(String.join(",", items));
    String reply =
        "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: %d\n\n%s"
            .formatted(json.length(), json);
    try (LoopbackServer server =
        LoopbackServer.answering(
            (head, out) -> {
              LoopbackServer.write(out, reply);
              return true;
            })) {
      RunConfig config =
          new RunConfig(
              tables.toString(),
              List.of("things"),
              Map.of("shop", TestApi.config(server.url() + "/v3")),
              false,
              limit,
              new FetchConfig(4, 2),
              0.9,
              Map.of());
      PipelineDefinition pipeline = PipelineDefinition.of("shop", "", new ShopFlow("things", load));
      return new PipelineRunner(pipeline, config, event -> {}, 2)
          .run(TestSpark.session())
          .flows()
          .get(0);
    }
  }

  private List<String> rows() {
    return where("true");
  }

  private List<String> where(String condition) {
    return new DeltaTableStore(TestSpark.session(), tables.toString())
            .find(TableName.of(Layer.SILVER, "things"))
            .orElseThrow()
            .where(condition)
            .orderBy("id", "name")
            .collectAsList()
            .stream()
            .map(row -> row.<Long>getAs("id") + " " + row.<String>getAs("name"))
            .toList();
  }

  private static String item(long id, String name) {
    return "{\"id\":" + id + ",\"name\":\"" + name + "\"}";
  }
}
