package dev.sluice.pipeline;

import dev.sluice.client.Connections;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.spark.ClusterRateBudgets;
import dev.sluice.table.Commit;
import dev.sluice.table.delta.DeltaTableStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/**
 * Runs the chosen flows of a pipeline side by side, each in a Spark session of its own, and each
 * after the one whose rows it reads.
 *
 * <p>A flow that fails stops only those that read its rows.
 */
public final class PipelineRunner {

  private final PipelineDefinition pipeline;
  private final RunConfig config;
  private final PipelineListener listener;

  /** A run of the pipeline with these settings. */
  public PipelineRunner(PipelineDefinition pipeline, RunConfig config, PipelineListener listener) {
    this.pipeline = pipeline;
    this.config = config;
    this.listener = listener;
  }

  /** Runs the flows and returns when all have ended. */
  public PipelineReport run(SparkSession spark) {
    long start = System.nanoTime();
    List<FlowDefinition<?>> flows =
        pipeline.flows().stream().filter(flow -> config.flows().contains(flow.name())).toList();
    List<FlowOutcome> outcomes = runAll(spark, flows);
    record(outcomes, spark.newSession());
    List<FlowReport> reports = outcomes.stream().map(FlowOutcome::report).toList();
    return new PipelineReport(
        pipeline.name(), reports, Duration.ofNanos(System.nanoTime() - start));
  }

  private void record(List<FlowOutcome> outcomes, SparkSession session) {
    List<BatchRecords.Landed> landed = new ArrayList<>();
    List<Commit> before = new ArrayList<>();
    for (FlowOutcome outcome : outcomes) {
      outcome.landed().ifPresent(c -> landed.add(new BatchRecords.Landed(c, outcome.report())));
      outcome.before().ifPresent(before::add);
    }
    new BatchRecords(session, new DeltaTableStore(session, config.tables())).write(landed, before);
  }

  private List<FlowOutcome> runAll(SparkSession spark, List<FlowDefinition<?>> flows) {
    return new FlowSchedule(flows, this::parentTable)
        .run(
            flow -> runner(spark, flow).run(),
            (flow, parent) -> runner(spark, flow).leaveOut(parent));
  }

  /** The table whose rows a flow reads. */
  private Optional<String> parentTable(FlowDefinition<?> flow) {
    return flow.extraction(connections()) instanceof Extraction.ForEach<?, ?> each
        ? Optional.of(each.parent().table())
        : Optional.empty();
  }

  private <T> FlowRunner<T> runner(SparkSession spark, FlowDefinition<T> flow) {
    SparkSession session = spark.newSession();
    return new FlowRunner<>(
        pipeline.name(),
        flow,
        config,
        connections(),
        session,
        new DeltaTableStore(session, config.tables()),
        listener);
  }

  private Connections connections() {
    Connections connections = Connections.declared().withRateBudget(ClusterRateBudgets.INSTANCE);
    for (ConnectorConfig connector : config.connectors().values()) {
      connections = connections.with(connector);
    }
    return connections;
  }
}
