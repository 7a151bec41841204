package dev.sluice.pipeline;

import dev.sluice.client.Pages;
import dev.sluice.control.FetchedPage;
import dev.sluice.control.PagedSlice;
import dev.sluice.control.SlicePlanner;
import dev.sluice.control.SliceWork;
import dev.sluice.error.FetchException;
import dev.sluice.http.HttpRequest;
import dev.sluice.spark.ExchangeRows;
import dev.sluice.spark.FetchFunction;
import dev.sluice.spark.WorkItemRows;
import dev.sluice.table.TableName;
import dev.sluice.table.TableStore;
import java.time.Instant;
import java.util.ArrayList;
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

/**
 * The FETCH step: rounds of work items, each written to the exchange log before the next is planned
 * from it. The log is all that it knows, so it goes on where an earlier run was stopped.
 */
final class Fetching {

  private final SparkSession spark;
  private final TableStore store;
  private final TableName bronze;
  private final String batchId;

  Fetching(SparkSession spark, TableStore store, TableName bronze, String batchId) {
    this.spark = spark;
    this.store = store;
    this.bronze = bronze;
    this.batchId = batchId;
  }

  /**
   * Fetches what is missing of the batch, and tells at first and after each round what the log
   * says.
   *
   * @return what the log says at the end
   * @throws FetchException when a page cannot be had; what was fetched stays in the log
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
      List<SliceWork> work = planner.next(paged(slices), log.slices());
      if (work.isEmpty()) {
        return log;
      }
      store.append(bronze, fetch(work, slices, function));
      before = log;
      log = read();
    }
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
    return store.find(bronze).map(rows -> rows.where(functions.col("batch_id").equalTo(batchId)));
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
      } else {
        failures.add(
            new ExchangeLog.Failure(slice, page.page().number(), error, ExchangeRows.action(row)));
      }
      requests += row.<Integer>getAs("attempts");
      Instant start = row.getAs("started_at");
      firstStart =
          firstStart.filter(earliest -> earliest.isBefore(start)).or(() -> Optional.of(start));
    }
    return new ExchangeLog(slices, failures, requests, firstStart);
  }

  private static void refuse(List<ExchangeLog.Failure> failures) {
    if (!failures.isEmpty()) {
      ExchangeLog.Failure first = failures.get(0);
      throw new FetchException(
          first.error()
              + (first.error().endsWith(".") ? " " : ". ")
              + "It was page "
              + first.page()
              + (first.slice().isEmpty() ? "" : " of list " + first.slice())
              + "; the pages fetched so far are kept, and the next run goes on from there.",
          first.action());
    }
  }
}
