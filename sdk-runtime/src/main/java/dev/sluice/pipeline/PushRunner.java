package dev.sluice.pipeline;

import dev.sluice.client.Connections;
import dev.sluice.error.FetchException;
import dev.sluice.error.PushException;
import dev.sluice.error.SluiceException;
import dev.sluice.error.TableException;
import dev.sluice.exchange.Batch;
import dev.sluice.exchange.BatchId;
import dev.sluice.http.ErrorAction;
import dev.sluice.spark.BodyFiles;
import dev.sluice.spark.PushExchangeRows;
import dev.sluice.spark.PushRefineTask;
import dev.sluice.spark.PushRows;
import dev.sluice.spark.PushTask;
import dev.sluice.spark.RefinedRows;
import dev.sluice.table.Commit;
import dev.sluice.table.CurrentRows;
import dev.sluice.table.Layer;
import dev.sluice.table.SchemaChanges;
import dev.sluice.table.TableName;
import dev.sluice.table.TableStore;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * One run of one push flow: plan, send, refine, land. Each step can be stopped at any moment and
 * run again: what is to be sent is planned from the table and the exchange log alone.
 */
final class PushRunner {

  private static final int REASONS_SHOWN = 3;

  private final String pipeline;
  private final PushDefinition flow;
  private final RunConfig config;
  private final Connections connections;
  private final SparkSession session;
  private final TableStore store;
  private final PipelineListener listener;
  private final RunStop stop;
  private final TableName source;
  private final FlowTables tables;

  PushRunner(
      String pipeline,
      PushDefinition flow,
      RunConfig config,
      Connections connections,
      SparkSession session,
      TableStore store,
      PipelineListener listener,
      RunStop stop) {
    this.pipeline = pipeline;
    this.flow = flow;
    this.config = config;
    this.connections = connections;
    this.session = session;
    this.store = store;
    this.listener = listener;
    this.stop = stop;
    this.source = TableName.of(Layer.SILVER, flow.source().table());
    this.tables = FlowTables.of(flow);
  }

  /** Runs the flow, unless the run is stopped already; a failure is part of the outcome. */
  FlowOutcome run() {
    FlowOutcome outcome =
        stop.reason()
            .map(new FlowProgress(flow.name(), tables.silver(), System.nanoTime())::notRun)
            .orElseGet(this::started);
    listener.on(new PipelineEvent.Ended(flow.name(), outcome.report()));
    return outcome;
  }

  private FlowOutcome started() {
    listener.on(new PipelineEvent.Started(flow.name()));
    PushProgress progress = new PushProgress(flow.name(), tables.silver(), System.nanoTime());
    FlowOutcome outcome;
    try {
      outcome = push(progress);
    } catch (Exception e) {
      // Spark throws checked exceptions without declaring them.
      outcome = progress.failed(e);
    }
    outcome.report().failure().ifPresent(failure -> stop.heed(flow.name(), failure));
    return outcome;
  }

  private FlowOutcome push(PushProgress progress) {
    Dataset<Row> table = checkedSource();
    List<String> unused = tables.check(store, PushExchangeRows.TYPE, SchemaChanges.REFUSE);
    TableName silver = tables.prepare(store);
    Optional<Commit> last = store.lastCommit(silver, pipeline, flow.name());
    progress.began(last);
    long sequence = last.map(Commit::sequence).orElse(0L) + 1;
    String batchId = BatchId.of(flow.name(), sequence);
    PushLog log = new PushLog(store, tables.bronze(), batchId);
    PushTally before = log.since(0);
    PushTally sent = send(table, batchId, log, before, progress);
    PushTally all = before.plus(sent);
    if (all.settled() > 0) {
      refine(log.settled(), sequence, batchId, all, progress);
    }
    return progress.ended(failure(progress.counts(), sent));
  }

  /** Sends what is to be sent; returns what that came to. */
  private PushTally send(
      Dataset<Row> table, String batchId, PushLog log, PushTally before, PushProgress progress) {
    Dataset<Row> rows = PushRows.of(table, pipeline, flow.name(), flow.source());
    try (PushPlan plan =
            PushPlan.of(rows, table.count(), log.latest(!config.fullRefresh()), config.resend());
        PushMonitor monitor = new PushMonitor(flow.name(), batchId, listener)) {
      progress.planned(plan);
      long size = plan.size(config.itemLimit());
      if (size == 0) {
        return PushTally.NONE;
      }
      monitor.begin(size);
      PushTask first =
          new PushTask(
              batchId,
              before.nextRound(),
              connections,
              flow.bounds(),
              config.fetch().window(),
              BodyFiles.beside(store.location(tables.bronze())));
      long perRound = (long) config.fetch().checkpointPages() * flow.bounds().rows();
      return new Pushing(session, flow, log)
          .send(
              plan.rounds(config.itemLimit(), perRound),
              size,
              first,
              tally -> {
                progress.sent(tally);
                return !tally.isStopped()
                    && stop.reason().isEmpty()
                    && !isTooMuch(progress.counts());
              });
    }
  }

  private void refine(
      Dataset<Row> settled, long sequence, String batchId, PushTally tally, PushProgress progress) {
    listener.on(new PipelineEvent.Refining(flow.name(), tally.settled()));
    Instant began = Optional.ofNullable(tally.firstStart()).orElseGet(Instant::now);
    Batch batch = new Batch(batchId, pipeline, flow.name(), flow.source().table(), began);
    Dataset<Row> parsed = PushExchangeRows.parsed(settled, flow.sourceType());
    PushRefineTask task = new PushRefineTask(batch, flow.rowType().size());
    Dataset<Row> refined =
        parsed.flatMap(flow.refine(task), Encoders.row(RefinedRows.type(flow.rowType())));
    try (Refining refining = Refining.of(refined, flow.schema(), Long.MAX_VALUE)) {
      Refining.Summary summary = refining.summary();
      if (summary.quarantined() > 0 || store.find(tables.quarantine()).isPresent()) {
        store.replaceBatch(
            tables.quarantine(), refining.quarantined(), RefinedRows.BATCH_ID, batchId);
      }
      Commit commit = commit(sequence, batch, tally, summary);
      store.merge(tables.silver(), flow.schema(), refining.rows(), commit);
      List<String> reasons =
          summary.quarantined() > 0 ? refining.reasons(REASONS_SHOWN) : List.of();
      progress.landed(commit, summary.quarantined(), reasons);
    }
  }

  private Commit commit(long sequence, Batch batch, PushTally tally, Refining.Summary summary) {
    return new Commit(
        pipeline,
        flow.name(),
        sequence,
        batch.id(),
        batch.source(),
        null,
        batch.ingestedAt(),
        tally.exchanges(),
        summary.rows(),
        summary.quarantined(),
        summary.checksum());
  }

  private boolean isTooMuch(PushCounts counts) {
    return counts.failedShare() > config.maxQuarantinedShare();
  }

  private Optional<SluiceException> failure(PushCounts counts, PushTally sent) {
    if (counts.undelivered() > 0) {
      String told =
          String.format(
              Locale.ROOT,
              "%,d rows of %s were not delivered: %s%s The next run sends them again.",
              counts.undelivered(),
              source,
              sent.problem(),
              sent.problem().endsWith(".") ? "" : ".");
      return Optional.of(
          sent.stopsRun()
              ? new FetchException(told, ErrorAction.STOP_RUN)
              : new PushException(told));
    }
    if (isTooMuch(counts)) {
      return Optional.of(
          new PushException(
              String.format(
                  Locale.ROOT,
                  "%,d of %,d rows were not taken, more than the allowed %.0f %%. What was taken is"
                      + " recorded. See %s for the reasons; once they are mended, send these rows"
                      + " again with --resend rejected,unknown, or raise max-quarantined-share.",
                  counts.failed(),
                  counts.failed() + counts.delivered(),
                  config.maxQuarantinedShare() * 100,
                  store.location(tables.quarantine()))));
    }
    return Optional.empty();
  }

  private Dataset<Row> checkedSource() {
    Dataset<Row> table =
        store
            .find(source)
            .orElseThrow(
                () ->
                    new TableException(
                        "The table "
                            + store.location(source)
                            + " does not exist, so there is nothing to send. Run the flow that"
                            + " writes it first, or choose the table folder with --tables.",
                        null));
    store.checkReadable(source, flow.sourceType());
    return CurrentRows.of(table, flow.source());
  }
}
