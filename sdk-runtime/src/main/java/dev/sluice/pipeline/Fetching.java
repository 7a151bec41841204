package dev.sluice.pipeline;

import dev.sluice.client.Pages;
import dev.sluice.control.FetchedPage;
import dev.sluice.control.PagedSlice;
import dev.sluice.control.SlicePlanner;
import dev.sluice.control.SliceWork;
import dev.sluice.error.FetchException;
import dev.sluice.http.ErrorAction;
import dev.sluice.http.HttpRequest;
import dev.sluice.spark.BodyFiles;
import dev.sluice.spark.ExchangeRows;
import dev.sluice.spark.FetchFunction;
import dev.sluice.spark.WorkItemRows;
import dev.sluice.table.TableName;
import dev.sluice.table.TableStore;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The FETCH step: rounds of work items, each written to the exchange log before the next is planned
 * from it. The log is all that it knows, so it goes on where an earlier run was stopped.
 */
final class Fetching {

  private static final Logger LOG = LoggerFactory.getLogger(Fetching.class);

  private final SparkSession spark;
  private final TableStore store;
  private final TableName bronze;
  private final BodyFiles bodies;
  private final String batchId;
  private final RunStop stop;
  private boolean sent;

  Fetching(SparkSession spark, TableStore store, TableName bronze, String batchId, RunStop stop) {
    this.spark = spark;
    this.store = store;
    this.bronze = bronze;
    this.bodies = BodyFiles.beside(store.location(bronze));
    this.batchId = batchId;
    this.stop = stop;
  }

  /**
   * Fetches what is missing of the batch, and tells at first and after each round what the log
   * says.
   *
   * @return what the log says at the end: all there is, unless it is outdated
   * @throws FetchException when a page cannot be had; what was fetched stays in the log; also when
   *     the run is stopped meanwhile
   */
  <T> ExchangeLog complete(
      SlicePlan<T> plan,
      SlicePlanner planner,
      Function<Map<String, Pages<?>>, FetchFunction> function,
      LogListener<T> listener) {
    ExchangeLog log = read();
    ExchangeLog before = log;
    while (true) {
      List<Slice<T>> slices = plan.slices(log);
      listener.read(log, slices);
      refuse(log.failuresSince(before));
      if (log.isOutdated()) {
        return log;
      }
      List<SliceWork> work = planner.next(paged(slices), log.slices());
      if (work.isEmpty()) {
        return log;
      }
      stop.check();
      sent = true;
      store.append(bronze, fetch(work, slices, function));
      before = log;
      log = read();
    }
  }

  /** What the bodies are kept in that are too large for a row. */
  BodyFiles bodies() {
    return bodies;
  }

  /** Whether anything was asked for in this run. */
  boolean hasSent() {
    return sent;
  }

  private static <T> List<PagedSlice> paged(List<Slice<T>> slices) {
    return slices.stream().map(Slice::paged).toList();
  }

  /** Is told what the log says, and which slices are to be read. */
  @FunctionalInterface
  interface LogListener<T> {
    void read(ExchangeLog log, List<Slice<T>> slices);
  }

  /** The usable exchanges of the batch, without those slices. */
  Dataset<Row> usable(Set<String> replaced) {
    Column isReplaced = functions.col("slice").isin(replaced.toArray());
    return exchanges()
        .map(rows -> rows.where("error = ''").where(functions.not(isReplaced)))
        .orElseGet(() -> spark.createDataFrame(List.of(), ExchangeRows.TYPE));
  }

  private Optional<Dataset<Row>> exchanges() {
    return store
        .find(bronze)
        .map(rows -> ExchangeRows.located(rows, bodies))
        .map(rows -> rows.where(functions.col("batch_id").equalTo(batchId)));
  }

  /** Deletes the files of bodies that nothing points to any more; a failure is only logged. */
  void sweep() {
    store.find(bronze).ifPresent(this::sweep);
  }

  private void sweep(Dataset<Row> rows) {
    try {
      int deleted = bodies.sweep(rows, Instant.now());
      LOG.debug("{} files of bodies were deleted beside {}", deleted, bronze);
    } catch (IOException e) {
      LOG.warn("Old files of bodies beside {} could not be deleted: {}", bronze, e.toString());
    }
  }

  private <T> Dataset<Row> fetch(
      List<SliceWork> work,
      List<Slice<T>> slices,
      Function<Map<String, Pages<?>>, FetchFunction> function) {
    Map<String, HttpRequest> requests = new HashMap<>();
    slices.forEach(slice -> requests.put(slice.key(), slice.pages().request()));
    int tasks = spark.sparkContext().defaultParallelism();
    return WorkItemRows.dataset(
            spark, work, slice -> Objects.requireNonNull(requests.get(slice)), tasks)
        .mapPartitions(
            function.apply(Map.copyOf(Slice.byOperation(slices))), Encoders.row(ExchangeRows.TYPE));
  }

  private ExchangeLog read() {
    Map<String, List<FetchedPage>> slices = new HashMap<>();
    List<ExchangeLog.Failure> failures = new ArrayList<>();
    long requests = 0;
    Map<ErrorAction, Long> let = new EnumMap<>(ErrorAction.class);
    Optional<Instant> firstStart = Optional.empty();
    List<Row> rows =
        exchanges()
            .map(known -> known.select(ExchangeRows.planningColumns()).collectAsList())
            .orElse(List.of());
    for (Row row : rows) {
      String slice = row.getAs("slice");
      String error = row.getAs("error");
      FetchedPage page = ExchangeRows.fetchedPage(row);
      if (error.isEmpty()) {
        slices.computeIfAbsent(slice, key -> new ArrayList<>()).add(page);
        ErrorAction action = ExchangeRows.action(row);
        if (action != null) {
          let.merge(action, 1L, Long::sum);
        }
      } else {
        failures.add(
            new ExchangeLog.Failure(slice, page.page().number(), error, ExchangeRows.action(row)));
      }
      requests += row.<Integer>getAs("attempts");
      Instant start = row.getAs("started_at");
      firstStart =
          firstStart.filter(earliest -> earliest.isBefore(start)).or(() -> Optional.of(start));
    }
    return new ExchangeLog(
        slices,
        failures,
        requests,
        firstStart,
        let.getOrDefault(ErrorAction.SKIP, 0L),
        let.getOrDefault(ErrorAction.EMPTY, 0L));
  }

  private static void refuse(List<ExchangeLog.Failure> failures) {
    deciding(failures)
        .ifPresent(
            failure -> {
              throw new FetchException(
                  failure.error()
                      + (failure.error().endsWith(".") ? " " : ". ")
                      + "It was page "
                      + failure.page()
                      + (failure.slice().isEmpty() ? "" : " of list " + failure.slice())
                      + "; the pages fetched so far are kept, and the next run goes on from there.",
                  failure.action());
            });
  }

  /** One that stops the run, else the first; none where the list is outdated and read anew. */
  private static Optional<ExchangeLog.Failure> deciding(List<ExchangeLog.Failure> failures) {
    boolean outdated =
        failures.stream().anyMatch(failure -> failure.action() == ErrorAction.RESYNC);
    return failures.stream()
        .filter(failure -> failure.action() == ErrorAction.STOP_RUN)
        .findFirst()
        .or(() -> outdated ? Optional.empty() : failures.stream().findFirst());
  }
}
