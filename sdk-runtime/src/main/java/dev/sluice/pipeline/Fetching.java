package dev.sluice.pipeline;

import dev.sluice.control.FetchPlanner;
import dev.sluice.control.FetchedPage;
import dev.sluice.control.WorkItem;
import dev.sluice.error.FetchException;
import dev.sluice.http.ErrorAction;
import dev.sluice.spark.ExchangeRows;
import dev.sluice.spark.FetchFunction;
import dev.sluice.spark.WorkItemRows;
import dev.sluice.table.TableName;
import dev.sluice.table.TableStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
  private Optional<Instant> begin = Optional.empty();

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
  ExchangeLog complete(FetchPlanner planner, FetchFunction function, LogListener listener) {
    ExchangeLog log = read();
    listener.read(log);
    List<WorkItem> work = planner.next(log.pages());
    while (!work.isEmpty()) {
      store.append(bronze, fetch(work, function));
      ExchangeLog before = log;
      log = read();
      listener.read(log);
      refuse(log.failuresSince(before));
      work = planner.next(log.pages());
    }
    return log;
  }

  /** Is told what the log says. */
  @FunctionalInterface
  interface LogListener {
    void read(ExchangeLog log);
  }

  /** The usable exchanges of the batch; there are some once it is complete. */
  Dataset<Row> usable() {
    Dataset<Row> usable = exchanges().orElseThrow().where("error = ''");
    return begin
        .map(at -> usable.where(functions.col("started_at").geq(functions.lit(at))))
        .orElse(usable);
  }

  private Optional<Dataset<Row>> exchanges() {
    return store.find(bronze).map(rows -> rows.where(functions.col("batch_id").equalTo(batchId)));
  }

  private Dataset<Row> fetch(List<WorkItem> work, FetchFunction function) {
    int tasks = spark.sparkContext().defaultParallelism();
    return WorkItemRows.dataset(spark, work, tasks)
        .mapPartitions(function, Encoders.row(ExchangeRows.TYPE));
  }

  private ExchangeLog read() {
    List<FetchedPage> pages = new ArrayList<>();
    List<ExchangeLog.Failure> failures = new ArrayList<>();
    long requests = 0;
    Optional<Instant> firstStart = Optional.empty();
    List<Row> rows =
        exchanges()
            .map(known -> known.select(ExchangeRows.planningColumns()).collectAsList())
            .orElse(List.of());
    begin = begin(rows);
    for (Row row : rows) {
      String error = row.getAs("error");
      FetchedPage page = ExchangeRows.fetchedPage(row);
      boolean stale = begin.filter(start(row)::isBefore).isPresent();
      if (error.isEmpty() && !stale) {
        pages.add(page);
      } else if (!error.isEmpty()) {
        failures.add(
            new ExchangeLog.Failure(page.page().number(), error, ExchangeRows.action(row)));
      }
      requests += row.<Integer>getAs("attempts");
      Instant start = start(row);
      firstStart =
          firstStart.filter(earliest -> earliest.isBefore(start)).or(() -> Optional.of(start));
    }
    return new ExchangeLog(pages, failures, requests, firstStart);
  }

  /**
   * When the list was begun for the last time: once the API no longer knows what was begun, as
   * after the failure of a job, none of its pages is any good. Empty while nothing is stale.
   */
  private static Optional<Instant> begin(List<Row> rows) {
    return rows.stream()
        .filter(row -> ExchangeRows.action(row) == ErrorAction.RESYNC)
        .map(Fetching::start)
        .max(Comparator.naturalOrder())
        .map(
            stale ->
                rows.stream()
                    .filter(row -> row.<Long>getAs("page") == 0 && isUsable(row))
                    .map(Fetching::start)
                    .filter(stale::isBefore)
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.MAX));
  }

  private static boolean isUsable(Row row) {
    return row.<String>getAs("error").isEmpty();
  }

  private static Instant start(Row row) {
    return row.getAs("started_at");
  }

  private static void refuse(List<ExchangeLog.Failure> failures) {
    if (!failures.isEmpty()) {
      ExchangeLog.Failure first = failures.get(0);
      throw new FetchException(
          first.error()
              + (first.error().endsWith(".") ? " " : ". ")
              + "It was page "
              + first.page()
              + "; the pages fetched so far are kept, and the next run goes on from there.",
          first.action());
    }
  }
}
