package dev.sluice.pipeline;

import dev.sluice.client.Connections;
import dev.sluice.client.Pages;
import dev.sluice.client.Paging;
import dev.sluice.control.SlicePlanner;
import dev.sluice.error.FetchException;
import dev.sluice.exchange.Batch;
import dev.sluice.http.ErrorAction;
import dev.sluice.spark.BodyFiles;
import dev.sluice.spark.ExchangeRows;
import dev.sluice.spark.FetchTask;
import dev.sluice.spark.RefineTask;
import dev.sluice.spark.RefinedRows;
import dev.sluice.table.Changes;
import dev.sluice.table.Commit;
import dev.sluice.table.SchemaChanges;
import dev.sluice.table.TableName;
import dev.sluice.table.TableStore;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * One run of one flow: fetch, refine, quarantine, land. Each step can be stopped at any moment and
 * run again: the exchange log is continued, the quarantine is replaced batch by batch, and the
 * table takes rows and cursor in one commit.
 *
 * @param <T> the flow's read contract
 */
final class FlowRunner<T> {

  private static final int REASONS_SHOWN = 3;

  private final String pipeline;
  private final FlowDefinition<T> flow;
  private final RunConfig config;
  private final Connections connections;
  private final SparkSession session;
  private final TableStore store;
  private final PipelineListener listener;
  private final RunStop stop;
  private final FlowTables tables;
  private final Landing landing;
  private final ViolationPolicy violations;

  FlowRunner(
      String pipeline,
      FlowDefinition<T> flow,
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
    this.tables = FlowTables.of(flow);
    this.landing = new Landing(store, flow.schema());
    this.violations = config.landing().violations(flow);
  }

  /** Runs the flow, unless the run is stopped already; a failure is part of the outcome. */
  FlowOutcome run() {
    FlowProgress progress = new FlowProgress(flow.name(), tables.silver(), System.nanoTime());
    FlowOutcome outcome = stop.reason().map(progress::notRun).orElseGet(() -> run(progress));
    listener.on(new PipelineEvent.Ended(flow.name(), outcome.report()));
    return outcome;
  }

  private FlowOutcome run(FlowProgress progress) {
    listener.on(new PipelineEvent.Started(flow.name()));
    try {
      return land(progress);
    } catch (Exception e) {
      // Spark throws checked exceptions without declaring them.
      stop.heed(flow.name(), e);
      return progress.failed(e);
    }
  }

  private FlowOutcome land(FlowProgress progress) {
    check(progress);
    Optional<Commit> last = store.lastCommit(tables.silver(), pipeline, flow.name());
    progress.began(last);
    if (config.landing().replaysQuarantine()) {
      return replay(last, progress);
    }
    // Preparing a table takes a while, in which the API can be waited for as well.
    try (Background<TableName> prepared = Background.start(() -> tables.prepare(store))) {
      ReadingFactory<T> readings = new ReadingFactory<>(flow, config, connections, store);
      Fetched<T> fetched =
          Resync.fetch(outdated -> fetch(readings.after(last, outdated), progress));
      ExchangeLog log = fetched.log();
      if (fetched.reading().isResync()) {
        progress.note(Resync.note(flow.schema().load()));
      }
      fetched.fetching().sweep();
      listener.on(new PipelineEvent.Refining(flow.name(), log.items()));
      TableName unused = prepared.join();
      return refine(fetched.reading(), fetched.fetching(), log, progress);
    }
  }

  private void check(FlowProgress progress) {
    SchemaChanges changes = config.landing().schemaChanges();
    landing.checkRebuilt(tables.silver(), changes);
    List<String> added = tables.check(store, ExchangeRows.TYPE, changes);
    store.check(DriftRecords.TABLE, DriftRecords.TYPE);
    if (!added.isEmpty()) {
      progress.note("the table has new columns: " + String.join(", ", added));
    }
    if (config.limit() != null) {
      landing.checkLimited(tables.silver());
    }
  }

  private FlowOutcome replay(Optional<Commit> last, FlowProgress progress) {
    landing.checkReplayed(tables.silver());
    TableName unused = tables.prepare(store);
    Reading<T> reading = new ReadingFactory<>(flow, config, connections, store).after(last, 0);
    QuarantineReplay replay = QuarantineReplay.of(pipeline, flow, store, reading);
    return progress.replayed(last.map(replay::upTo).orElse(QuarantineReplay.Outcome.NOTHING));
  }

  private Fetched<T> fetch(Reading<T> reading, FlowProgress progress) {
    Fetching fetching = new Fetching(session, store, tables.bronze(), reading.batchId(), stop);
    ExchangeLog log = fetch(reading, fetching, progress);
    if (log.isOutdated() && config.limit() != null) {
      // To replace the table's rows by the first few would lose the others.
      throw new FetchException(
          log.outdatedBecause() + " Run without a limit to do so.", ErrorAction.RESYNC);
    }
    return new Fetched<>(reading, fetching, log);
  }

  private ExchangeLog fetch(Reading<T> reading, Fetching fetching, FlowProgress progress) {
    try (FetchMonitor monitor = new FetchMonitor(flow.name(), reading.batchId(), listener)) {
      return fetching.complete(
          reading.plan(),
          new SlicePlanner(config.fetch().checkpointPages(), config.itemLimit()),
          lists -> flow.fetch(task(reading, lists, fetching.bodies())),
          (log, slices) -> {
            progress.fetched(log);
            monitor.logged(log.of(slices), slices.size());
          });
    }
  }

  private FetchTask task(Reading<T> reading, Map<String, Pages<?>> lists, BodyFiles bodies) {
    return new FetchTask(
        pipeline, flow.name(), reading.batchId(), lists, config.fetch().window(), bodies);
  }

  private FlowOutcome refine(
      Reading<T> reading, Fetching fetching, ExchangeLog log, FlowProgress progress) {
    Map<String, Pages<T>> lists = Slice.byOperation(reading.plan().slices(log));
    Batch batch = batch(reading, lists.keySet(), log);
    Map<String, Paging> pagings = new HashMap<>();
    lists.forEach((operation, pages) -> pagings.put(operation, pages.paging()));
    RefineTask task = new RefineTask(batch, pagings, flow.rowType().size(), parentColumns());
    Dataset<Row> refined =
        fetching
            .usable(reading.plan().replaced(log))
            .mapPartitions(flow.refine(task), Encoders.row(RefinedRows.type(flow.rowType())));
    try (Refining refining = Refining.of(refined, flow.schema(), config.itemLimit())) {
      Refining.Summary summary = refining.summary();
      progress.refined(summary, batch, violations.action());
      new ViolationGuard(flow.name(), violations, config.maxQuarantinedShare()).check(refining);
      quarantine(refining, progress.held(), batch);
      Commit commit =
          new NextCommit<>(pipeline, flow.name(), config, reading, log)
              .of(batch, summary, progress.held(), fetching);
      Changes changes = land(reading, refining, commit, isWhole(log, summary), progress);
      List<String> reasons = progress.held() > 0 ? refining.reasons(REASONS_SHOWN) : List.of();
      long waiting =
          landing.isReplayed() ? QuarantineReplay.waiting(store, tables.quarantine()) : 0;
      if (waiting > 0) {
        progress.note(QuarantineReplay.note(waiting));
      }
      return progress.landed(summary, changes, commit, reasons);
    }
  }

  private Changes land(
      Reading<T> reading, Refining refining, Commit commit, boolean whole, FlowProgress progress) {
    if (config.landing().schemaChanges() == SchemaChanges.REBUILD) {
      return store.rebuild(tables.silver(), tables.columns(), refining.rows(), commit);
    }
    if (landing.closesAbsent() && !whole) {
      progress.note(Landing.NOTHING_ENDED);
    }
    boolean anew = config.fullRefresh() || reading.isResync();
    return landing.land(tables.silver(), refining, commit, anew, whole);
  }

  /** Whether no item can be missing of a source that is read from the start. */
  private boolean isWhole(ExchangeLog log, Refining.Summary summary) {
    return config.limit() == null && summary.quarantined() == 0 && log.counts().skipped() == 0;
  }

  private List<Integer> parentColumns() {
    return Landing.parentColumns(flow);
  }

  /** Puts aside what does not fit, in place of what an earlier, stopped run of the batch did. */
  private void quarantine(Refining refining, long held, Batch batch) {
    if (held > 0 || store.find(tables.quarantine()).isPresent()) {
      Dataset<Row> kept = held > 0 ? refining.quarantined() : refining.quarantined().limit(0);
      store.replaceBatch(tables.quarantine(), kept, RefinedRows.BATCH_ID, batch.id());
    }
  }

  private Batch batch(Reading<T> reading, Set<String> operations, ExchangeLog log) {
    String source = String.join(", ", operations);
    Instant ingestedAt = log.firstStart().orElseGet(Instant::now);
    return new Batch(reading.batchId(), pipeline, flow.name(), source, ingestedAt);
  }
}
