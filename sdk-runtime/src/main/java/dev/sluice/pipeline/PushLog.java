package dev.sluice.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.sluice.control.Delivery;
import dev.sluice.spark.PushExchangeRows;
import dev.sluice.spark.PushRows;
import dev.sluice.table.TableName;
import dev.sluice.table.TableStore;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;

/** The exchange log of a push flow: what was sent, and all that is known of what was taken. */
final class PushLog {

  private final TableStore store;
  private final TableName bronze;
  private final String batchId;

  PushLog(TableStore store, TableName bronze, String batchId) {
    this.store = store;
    this.bronze = bronze;
    this.batchId = batchId;
  }

  /**
   * What some rounds came to.
   *
   * @param exchanges how many there were
   * @param requests sent for them, retries included
   * @param errors exchanges that the API did not take
   * @param rows how many rows, by what became of them
   * @param isStopped whether rows were left out, because others would not be taken either
   * @param problem why rows were not delivered; null when all were
   * @param firstStart when the first was sent; null when none was
   */
  record Tally(
      long exchanges,
      long requests,
      long errors,
      Map<Delivery, Long> rows,
      boolean isStopped,
      @Nullable String problem,
      @Nullable Instant firstStart) {

    /** How many rows in all. */
    long total() {
      return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    long of(Delivery delivery) {
      return rows.getOrDefault(delivery, 0L);
    }
  }

  /**
   * The last word on each row, by its key: {@link PushRows#KEY}, {@link PushRows#ID} and {@link
   * PushExchangeRows#DELIVERY}.
   *
   * @param everything whether earlier batches count, too
   */
  Optional<Dataset<Row>> latest(boolean everything) {
    Dataset<Row> log = store.find(bronze).orElse(null);
    if (log == null) {
      return Optional.empty();
    }
    Dataset<Row> rows =
        (everything ? log : log.where(col("batch_id").equalTo(batchId)))
            .select(
                col("batch_id"),
                col("page"),
                col(PushExchangeRows.DELIVERY),
                functions.explode(col(PushExchangeRows.ROWS)).as("row"));
    // Within a round, what became of a row counts more than that it was about to be sent.
    var newestFirst =
        Window.partitionBy("row." + PushRows.KEY)
            .orderBy(
                col("batch_id").desc(),
                col("page").desc(),
                col(PushExchangeRows.DELIVERY).equalTo(Delivery.STARTED.name()));
    return Optional.of(
        rows.withColumn("rank", functions.row_number().over(newestFirst))
            .where(col("rank").equalTo(1))
            .select(
                col("row." + PushRows.KEY),
                col("row." + PushRows.ID),
                col(PushExchangeRows.DELIVERY)));
  }

  /** The number of the batch's next round. */
  long nextRound() {
    return batch()
        .map(rows -> rows.agg(functions.coalesce(functions.max("page").plus(1), lit(0L))).first())
        .map(row -> row.getLong(0))
        .orElse(0L);
  }

  void append(Dataset<Row> exchanges) {
    store.append(bronze, exchanges);
  }

  /** What the batch's rounds from that one on came to. */
  Tally since(long round) {
    Dataset<Row> rounds =
        batch()
            .orElseThrow()
            .where(col("page").geq(round))
            .where(col(PushExchangeRows.DELIVERY).notEqual(Delivery.STARTED.name()));
    Map<Delivery, Long> rows = new EnumMap<>(Delivery.class);
    long exchanges = 0;
    long requests = 0;
    long errors = 0;
    boolean isStopped = false;
    String problem = null;
    Instant firstStart = null;
    for (Row counted : byDelivery(rounds)) {
      Delivery delivery = Delivery.valueOf(counted.getString(0));
      rows.put(delivery, counted.getLong(1));
      exchanges += counted.getLong(2);
      requests += counted.getLong(3);
      errors += delivery == Delivery.DELIVERED ? 0 : counted.getLong(2);
      if (delivery == Delivery.UNDELIVERED) {
        problem = counted.getString(4);
        isStopped = counted.getLong(6) > 0;
      }
      Instant start = counted.getInstant(5);
      firstStart = firstStart == null || start.isBefore(firstStart) ? start : firstStart;
    }
    return new Tally(exchanges, requests, errors, rows, isStopped, problem, firstStart);
  }

  private static java.util.List<Row> byDelivery(Dataset<Row> exchanges) {
    return exchanges
        .groupBy(PushExchangeRows.DELIVERY)
        .agg(
            functions.sum(functions.size(col(PushExchangeRows.ROWS))),
            functions.sum(functions.when(col("attempts").gt(0), 1L).otherwise(0L)),
            functions.sum("attempts"),
            // Of a round that was stopped, what stopped it, and not what was left out for that.
            functions.min_by(
                col("error"), functions.struct(col("attempts").equalTo(0), col("started_at"))),
            functions.min("started_at"),
            functions.sum(functions.when(col("attempts").equalTo(0), 1L).otherwise(0L)))
        .collectAsList();
  }

  /** The exchanges of the batch of which is known, or settled, what became of their rows. */
  Optional<Dataset<Row>> settled() {
    return batch()
        .map(
            rows ->
                rows.where(
                    col(PushExchangeRows.DELIVERY)
                        .isin(
                            Delivery.DELIVERED.name(),
                            Delivery.REJECTED.name(),
                            Delivery.UNKNOWN.name())));
  }

  private Optional<Dataset<Row>> batch() {
    return store.find(bronze).map(rows -> rows.where(col("batch_id").equalTo(batchId)));
  }
}
