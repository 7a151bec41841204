package dev.sluice.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.client.TestApi;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.ErrorRule;
import dev.sluice.config.StatusRange;
import dev.sluice.http.ErrorAction;
import dev.sluice.schema.Load;
import dev.sluice.table.Layer;
import dev.sluice.table.TableName;
import dev.sluice.table.delta.DeltaTableStore;
import dev.sluice.table.delta.TestSpark;
import dev.sluice.transport.LoopbackServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How runs and flows end by error rules, over HTTP, Spark and Delta. */
class RunEndsTest {

  private static final String LAST_PAGE =
      "{\"items\":[{\"id\":2,\"name\":\"b\"},{\"id\":3,\"name\":\"c\"}]}";

  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  @TempDir Path tables;

  /** What the API answers to a request's target. */
  private interface Answer {
    String to(String target);
  }

  @Test
  void run_quotaUsedUp_stopsAllFlowsAndGoesOnNextTime() throws IOException {
    AtomicLong page = new AtomicLong();
    PipelineReport stopped =
        run(
            target -> {
              if (target.startsWith("/v3/a?")) {
                return target.contains("after=") ? status(429) : page(1, "a2");
              }
              return page(page.incrementAndGet(), "p" + page.incrementAndGet());
            },
            "a",
            "b",
            "c");

    assertThat(stopped.flows())
        .extracting(FlowReport::end)
        .containsExactly(FlowEnd.STOPPED, FlowEnd.STOPPED, FlowEnd.NOT_RUN);
    assertThat(stopped.isStopped()).isTrue();
    assertThat(stopped.flows().get(0).failure().orElseThrow())
        .hasMessageContaining("quota is renewed");
    assertThat(stopped.flows().get(2).failure().orElseThrow())
        .hasMessageContaining("because of what a was told");
    assertThat(requests).noneMatch(target -> target.startsWith("/v3/c"));

    requests.clear();
    PipelineReport resumed = run(target -> ok(LAST_PAGE), "a");

    assertThat(resumed.isSuccess()).isTrue();
    assertThat(requests).containsExactly("/v3/a?since=none&after=a2");
    assertThat(ids("a")).containsExactly(1L, 2L, 3L);
  }

  @Test
  void run_listOutdated_isReadFromTheStartInTheSameRun() throws IOException {
    run(target -> page(1, ""), "changes");
    requests.clear();

    PipelineReport report =
        run(target -> target.contains("since=none") ? ok(LAST_PAGE) : status(410), "changes");

    FlowReport flow = report.flows().get(0);
    assertThat(flow.end()).isEqualTo(FlowEnd.DONE);
    assertThat(flow.notes()).containsExactly(Resync.note(Load.MERGE));
    assertThat(requests)
        .containsExactly("/v3/changes?since=1970-01-01T00%3A00%3A01Z", "/v3/changes?since=none");
    assertThat(ids("changes")).containsExactly(2L, 3L);
  }

  @Test
  void run_listOutdatedAgain_failsTheFlow() throws IOException {
    PipelineReport report = run(target -> status(410), "gone");

    FlowReport flow = report.flows().get(0);
    assertThat(flow.end()).isEqualTo(FlowEnd.FAILED);
    assertThat(flow.failure().orElseThrow()).hasMessageContaining("in this run already");
    assertThat(report.isStopped()).isFalse();
    assertThat(requests).hasSize(2);

    requests.clear();
    PipelineReport next = run(target -> ok(LAST_PAGE), "gone");

    assertThat(next.isSuccess()).isTrue();
    assertThat(requests).containsExactly("/v3/gone?since=none");
  }

  @Test
  void run_replySkipped_isCounted() throws IOException {
    PipelineReport report =
        run(target -> target.contains("after=") ? status(404) : page(1, "x"), "skips");

    FlowReport flow = report.flows().get(0);
    assertThat(flow.end()).isEqualTo(FlowEnd.DONE);
    assertThat(flow.counts().skipped()).isEqualTo(1);
    assertThat(flow.counts().empty()).isZero();
    assertThat(ids("skips")).containsExactly(1L);
  }

  private PipelineReport run(Answer api, String... flows) throws IOException {
    try (LoopbackServer server =
        LoopbackServer.answering(
            (head, out) -> {
              String target = head.get(0).split(" ", 3)[1];
              requests.add(target);
              LoopbackServer.write(out, api.to(target));
              return true;
            })) {
      ConnectorConfig connector =
          TestApi.config(server.url() + "/v3")
              .withErrorRules(
                  rule(429, ErrorAction.STOP_RUN),
                  rule(410, ErrorAction.RESYNC),
                  rule(404, ErrorAction.SKIP));
      RunConfig config =
          new RunConfig(
              tables.toString(),
              List.of(flows),
              Map.of("shop", connector),
              false,
              null,
              new FetchConfig(4, 2),
              0.1,
              Map.of());
      FlowDefinition<?>[] definitions =
          Stream.of(flows).map(ShopFlow::new).toArray(FlowDefinition<?>[]::new);
      PipelineDefinition pipeline = PipelineDefinition.of("shop", "", definitions);
      return new PipelineRunner(pipeline, config, event -> {}, 2).run(TestSpark.session());
    }
  }

  private List<Long> ids(String flow) {
    return new DeltaTableStore(TestSpark.session(), tables.toString())
        .find(TableName.of(Layer.SILVER, flow)).orElseThrow().orderBy("id").collectAsList().stream()
            .map(row -> row.<Long>getAs("id"))
            .toList();
  }

  private static ErrorRule rule(int status, ErrorAction action) {
    return new ErrorRule(List.of(StatusRange.of(status)), List.of(), action);
  }

  private static String page(long id, String next) {
    return ok("{\"items\":[{\"id\":" + id + ",\"name\":\"a\"}],\"next\":\"" + next + "\"}");
  }

  private static String ok(String json) {
    return "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: "
        + json.length()
        + "\n\n"
        + json;
  }

  private static String status(int status) {
    return "HTTP/1.1 " + status + " Error\nContent-Length: 2\n\n{}";
  }
}
