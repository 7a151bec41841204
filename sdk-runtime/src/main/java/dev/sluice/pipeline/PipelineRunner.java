package dev.sluice.pipeline;

import dev.sluice.client.Connections;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.error.FetchException;
import dev.sluice.error.PushException;
import dev.sluice.error.SluiceException;
import dev.sluice.spark.ClusterRateBudgets;
import dev.sluice.table.Commit;
import dev.sluice.table.Layer;
import dev.sluice.table.TableName;
import dev.sluice.table.TableStore;
import dev.sluice.table.delta.DeltaTableStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.sql.SparkSession;

/**
 * Runs the chosen flows of a pipeline side by side, each in a Spark session of its own; one that
 * sends a table's rows, or reads a list for each, after the one that lands them.
 *
 * <p>A flow that fails stops only those that want its rows; one that is told by an error rule to
 * stop the run does: what has been fetched is kept, and what has not begun is not run.
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
    List<PipelineFlow> flows =
        pipeline.flows().stream()
            .filter(flow -> config.flows().contains(flow.name()))
            // What the API did not take of a push flow is sent again, and not read.
            .filter(
                flow -> flow instanceof FlowDefinition<?> || !config.landing().replaysQuarantine())
            .toList();
    List<FlowOutcome> outcomes = runAll(spark, flows);
    SparkSession session = spark.newSession();
    TableStore store = new DeltaTableStore(session, config.tables());
    List<FlowReport> reports;
    // The two tables are written at the same time, because each takes a while.
    try (Background<List<FlowReport>> drift =
        Background.start(() -> recordDrift(outcomes, spark.newSession()))) {
      record(outcomes, session, store);
      reports = drift.join();
    }
    return new PipelineReport(
        pipeline.name(), reports, Duration.ofNanos(System.nanoTime() - start));
  }

  private List<FlowReport> recordDrift(List<FlowOutcome> outcomes, SparkSession session) {
    List<FlowReport> reports = outcomes.stream().map(FlowOutcome::report).toList();
    TableStore store = new DeltaTableStore(session, config.tables());
    return new DriftRecords(pipeline.name(), session, store).write(reports);
  }

  private void record(List<FlowOutcome> outcomes, SparkSession session, TableStore store) {
    List<BatchRecords.Landed> landed = new ArrayList<>();
    List<Commit> before = new ArrayList<>();
    for (FlowOutcome outcome : outcomes) {
      outcome.landed().ifPresent(c -> landed.add(new BatchRecords.Landed(c, outcome.report())));
      outcome.before().ifPresent(before::add);
    }
    new BatchRecords(session, store).write(landed, before);
  }

  private List<FlowOutcome> runAll(SparkSession spark, List<PipelineFlow> flows) {
    FlowOrder order = new FlowOrder(flows);
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
      Map<PipelineFlow, Future<FlowOutcome>> running = new HashMap<>();
      for (PipelineFlow flow : order.sorted()) {
        // Submitted before, so it is run before, or at the same time by another thread.
        Optional<Future<FlowOutcome>> before = order.before(flow).map(running::get);
        running.put(flow, executor.submit(() -> run(spark, flow, before, stop)));
      }
      List<FlowOutcome> outcomes = new ArrayList<>();
      for (PipelineFlow flow : flows) {
        outcomes.add(Objects.requireNonNull(running.get(flow)).get());
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

  /** Runs a flow once the one before it has ended; not at all if that has failed. */
  private FlowOutcome run(
      SparkSession spark, PipelineFlow flow, Optional<Future<FlowOutcome>> before, RunStop stop)
      throws ExecutionException, InterruptedException {
    if (before.isPresent()) {
      FlowReport report = before.get().get().report();
      if (report.failure().isPresent()) {
        return notRun(flow, report.flow());
      }
    }
    return run(spark, flow, stop);
  }

  private FlowOutcome notRun(PipelineFlow flow, String failed) {
    TableName table = TableName.of(Layer.SILVER, flow.schema().table());
    SluiceException failure =
        flow instanceof PushDefinition
            ? new PushException(
                "Nothing was sent, because the flow "
                    + failed
                    + ", which writes its table, failed.")
            : new FetchException(
                "Not run, because the flow " + failed + ", for whose rows it reads, failed.", null);
    FlowOutcome outcome = new FlowProgress(flow.name(), table, System.nanoTime()).notRun(failure);
    listener.on(new PipelineEvent.Ended(flow.name(), outcome.report()));
    return outcome;
  }

  private FlowOutcome run(SparkSession spark, PipelineFlow flow, RunStop stop) {
    SparkSession session = spark.newSession();
    TableStore store = new DeltaTableStore(session, config.tables());
    if (flow instanceof PushDefinition push) {
      return new PushRunner(
              pipeline.name(), push, config, connections(), session, store, listener, stop)
          .run();
    }
    return new FlowRunner<>(
            pipeline.name(),
            (FlowDefinition<?>) flow,
            config,
            connections(),
            session,
            store,
            listener,
            stop)
        .run();
  }

  private Connections connections() {
    Connections connections = Connections.declared().withRateBudget(ClusterRateBudgets.INSTANCE);
    for (ConnectorConfig connector : config.connectors().values()) {
      connections = connections.with(connector);
    }
    return connections;
  }
}
