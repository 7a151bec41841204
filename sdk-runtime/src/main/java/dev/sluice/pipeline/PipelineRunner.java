package dev.sluice.pipeline;

import dev.sluice.client.Connections;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.spark.ClusterRateBudgets;
import dev.sluice.table.Commit;
import dev.sluice.table.delta.DeltaTableStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.sql.SparkSession;

/**
 * Runs the chosen flows of a pipeline side by side, each in a Spark session of its own.
 *
 * <p>A flow that fails does not stop the others; one that is told by an error rule to stop the run
 * does: what has been fetched is kept, and what has not begun is not run.
 */
public final class PipelineRunner {

  private static final int FLOWS_AT_ONCE = 4;

  private final PipelineDefinition pipeline;
  private final RunConfig config;
  private final PipelineListener listener;
  private final int flowsAtOnce;

  /** A run of the pipeline with these settings. */
  public PipelineRunner(PipelineDefinition pipeline, RunConfig config, PipelineListener listener) {
    this(pipeline, config, listener, FLOWS_AT_ONCE);
  }

  PipelineRunner(
      PipelineDefinition pipeline, RunConfig config, PipelineListener listener, int flowsAtOnce) {
    this.pipeline = pipeline;
    this.config = config;
    this.listener = listener;
    this.flowsAtOnce = flowsAtOnce;
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
    RunStop stop = new RunStop();
    ExecutorService executor =
        Executors.newFixedThreadPool(
            Math.max(1, Math.min(flowsAtOnce, flows.size())),
            task -> {
              Thread thread = new Thread(task, "sluice-flow");
              thread.setDaemon(true);
              return thread;
            });
    try {
      List<Future<FlowOutcome>> running = new ArrayList<>();
      for (FlowDefinition<?> flow : flows) {
        running.add(executor.submit(() -> runner(spark, flow, stop).run()));
      }
      List<FlowOutcome> outcomes = new ArrayList<>();
      for (Future<FlowOutcome> one : running) {
        outcomes.add(one.get());
      }
      return outcomes;
    } catch (ExecutionException e) {
      throw new IllegalStateException("A flow ended without an outcome", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The run was interrupted", e);
    } finally {
      executor.shutdownNow();
    }
  }

  private <T> FlowRunner<T> runner(SparkSession spark, FlowDefinition<T> flow, RunStop stop) {
    SparkSession session = spark.newSession();
    return new FlowRunner<>(
        pipeline.name(),
        flow,
        config,
        connections(),
        session,
        new DeltaTableStore(session, config.tables()),
        listener,
        stop);
  }

  private Connections connections() {
    Connections connections = Connections.declared().withRateBudget(ClusterRateBudgets.INSTANCE);
    for (ConnectorConfig connector : config.connectors().values()) {
      connections = connections.with(connector);
    }
    return connections;
  }
}
