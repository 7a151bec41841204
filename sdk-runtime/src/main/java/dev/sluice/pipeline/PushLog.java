package dev.sluice.pipeline;

import static org.apache.spark.sql.functions.col;

import dev.sluice.control.Delivery;
import dev.sluice.http.ErrorAction;
import dev.sluice.spark.BodyFiles;
import dev.sluice.spark.ExchangeRows;
import dev.sluice.spark.PushExchangeRows;
import dev.sluice.spark.PushRows;
import dev.sluice.table.TableName;
import dev.sluice.table.TableStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;

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

  void append(Dataset<Row> exchanges) {
    store.append(bronze, exchanges);
  }

  /** What the batch's rounds from that one on came to. */
  PushTally since(long round) {
    return batch()
        .map(rows -> byDelivery(rows.where(col("page").geq(round))))
        .orElse(List.of())
        .stream()
        .map(PushLog::tally)
        .reduce(PushTally.NONE, PushTally::plus);
  }

  private static List<Row> byDelivery(Dataset<Row> exchanges) {
    Column wasSent = col("attempts").gt(0);
    return exchanges
        .groupBy(PushExchangeRows.DELIVERY)
        .agg(
            functions.sum(functions.size(col(PushExchangeRows.ROWS))).as("rows"),
            functions.sum(functions.when(wasSent, 1L).otherwise(0L)).as("sent"),
            functions.sum(functions.when(wasSent, 0L).otherwise(1L)).as("unsent"),
            functions.sum("attempts").as("requests"),
            // Of a round that was stopped, what stopped it, and not what was left out for that.
            functions
                .min_by(col("error"), functions.struct(functions.not(wasSent), col("started_at")))
                .as("problem"),
            functions.min("started_at").as("started_at"),
            functions.max(col("action").eqNullSafe(ErrorAction.STOP_RUN.name())).as("stops_run"),
            functions.max("page").plus(1).as("next_round"))
        .collectAsList();
  }

  private static PushTally tally(Row counted) {
    Delivery delivery = Delivery.valueOf(counted.getAs(PushExchangeRows.DELIVERY));
    long nextRound = counted.getAs("next_round");
    if (delivery == Delivery.STARTED) {
      return new PushTally(0, 0, 0, Map.of(), false, false, "", null, nextRound);
    }
    long sent = counted.getAs("sent");
    long unsent = counted.getAs("unsent");
    boolean isUndelivered = delivery == Delivery.UNDELIVERED;
    return new PushTally(
        sent,
        counted.<Long>getAs("requests"),
        delivery == Delivery.DELIVERED ? 0 : sent + unsent,
        Map.of(delivery, counted.<Long>getAs("rows")),
        isUndelivered && unsent > 0,
        counted.<Boolean>getAs("stops_run"),
        isUndelivered ? counted.getAs("problem") : "",
        counted.getAs("started_at"),
        nextRound);
  }

  /** The exchanges of the batch of which it is settled what became of their rows. */
  Dataset<Row> settled() {
    return batch()
        .orElseThrow()
        .where(
            col(PushExchangeRows.DELIVERY)
                .isin(
                    Delivery.DELIVERED.name(), Delivery.REJECTED.name(), Delivery.UNKNOWN.name()));
  }

  private Optional<Dataset<Row>> batch() {
    BodyFiles files = BodyFiles.beside(store.location(bronze));
    return store
        .find(bronze)
        .map(rows -> ExchangeRows.located(rows, files).where(col("batch_id").equalTo(batchId)));
  }
}
