package dev.sluice.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.client.Connections;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.schema.Schema;
import dev.sluice.spark.FetchFunction;
import dev.sluice.spark.FetchTask;
import dev.sluice.spark.RefineFunction;
import dev.sluice.spark.RefineTask;
import dev.sluice.table.Layer;
import dev.sluice.table.TableName;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlowScheduleTest {

  private static final Map<String, String> PARENTS =
      Map.of("members", "audiences", "notes", "members");

  private final Queue<String> ran = new ConcurrentLinkedQueue<>();

  @Test
  void run_flowsThatReadRowsOfOthers_runBehindThem() {
    List<FlowOutcome> outcomes = run(null, "notes", "members", "audiences");

    assertThat(ran).containsExactly("audiences", "members", "notes");
    assertThat(outcomes)
        .extracting(outcome -> outcome.report().flow())
        .containsExactly("notes", "members", "audiences");
  }

  @Test
  void run_parentThatFails_leavesOutWhatReadsItsRows() {
    List<FlowOutcome> outcomes = run("audiences", "audiences", "members", "notes", "campaigns");

    assertThat(ran).containsExactlyInAnyOrder("audiences", "campaigns");
    assertThat(outcomes)
        .extracting(outcome -> outcome.report().failure().map(Exception::getMessage).orElse(""))
        .containsExactly("broken", "not run: audiences", "not run: members", "");
  }

  @Test
  void run_parentThatIsNotChosen_isNotWaitedFor() {
    run(null, "members");

    assertThat(ran).containsExactly("members");
  }

  private List<FlowOutcome> run(@Nullable String broken, String... names) {
    List<FlowDefinition<?>> flows =
        List.of(names).stream().<FlowDefinition<?>>map(Named::new).toList();
    return new FlowSchedule(flows, flow -> Optional.ofNullable(PARENTS.get(flow.name())))
        .run(
            flow -> {
              ran.add(flow.name());
              return outcome(flow, flow.name().equals(broken) ? "broken" : null);
            },
            (flow, parent) -> outcome(flow, "not run: " + parent));
  }

  private static FlowOutcome outcome(FlowDefinition<?> flow, @Nullable String failure) {
    FlowReport report =
        new FlowReport(
            flow.name(),
            TableName.of(Layer.SILVER, flow.name()),
            FlowCounts.NONE,
            Duration.ZERO,
            List.of(),
            failure == null ? null : new IllegalStateException(failure));
    return new FlowOutcome(report, Optional.empty(), Optional.empty());
  }

  /** A flow that lands a table of its own name. */
  private record Named(String name) implements FlowDefinition<String> {
    @Override
    public List<ConnectorConfig> connectors() {
      return List.of();
    }

    @Override
    public Schema schema() {
      return Schema.of(name, "");
    }

    @Override
    public StructType rowType() {
      return new StructType();
    }

    @Override
    public Extraction<String> extraction(Connections connections) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FetchFunction fetch(FetchTask task) {
      throw new UnsupportedOperationException();
    }

    @Override
    public RefineFunction<String, ?> refine(RefineTask task) {
      throw new UnsupportedOperationException();
    }
  }
}
