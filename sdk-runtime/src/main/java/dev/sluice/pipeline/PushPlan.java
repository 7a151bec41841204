package dev.sluice.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.sluice.control.Delivery;
import dev.sluice.spark.PushExchangeRows;
import dev.sluice.spark.PushRows;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;

/**
 * The rows of a table that are to be sent: those of which the log does not say that they are
 * settled with their present content. They are kept, in memory or on local disk, until {@link
 * #close()}.
 */
final class PushPlan implements AutoCloseable {

  private final Dataset<Row> pending;
  private final long rows;
  private final long pendingRows;

  private PushPlan(long rows, Dataset<Row> pending) {
    this.rows = rows;
    // As an RDD, because Spark forgets what it keeps of a table's rows when the table is written,
    // and the log is.
    this.pending =
        pending
            .sparkSession()
            .createDataFrame(pending.toJavaRDD(), pending.schema())
            .persist(StorageLevel.MEMORY_AND_DISK());
    this.pendingRows = this.pending.count();
  }

  /**
   * The plan for these rows.
   *
   * @param rows of {@link PushRows}
   * @param count how many they are
   * @param latest the last word on each row; empty when none was ever sent
   * @param resend what is not settled, though it would be otherwise
   */
  static PushPlan of(
      Dataset<Row> rows, long count, Optional<Dataset<Row>> latest, Set<Delivery> resend) {
    Dataset<Row> pending =
        latest
            .map(log -> pending(rows, log, resend))
            .orElseGet(() -> rows.withColumn(PushRows.INTERRUPTED, lit(false)));
    return new PushPlan(count, pending);
  }

  private static Dataset<Row> pending(
      Dataset<Row> rows, Dataset<Row> latest, Set<Delivery> resend) {
    Column isKnown =
        rows.col(PushRows.KEY)
            .equalTo(latest.col(PushRows.KEY))
            .and(rows.col(PushRows.ID).equalTo(latest.col(PushRows.ID)));
    Set<Delivery> settling = EnumSet.of(Delivery.DELIVERED, Delivery.REJECTED, Delivery.UNKNOWN);
    settling.removeAll(resend);
    Column delivery = functions.coalesce(latest.col(PushExchangeRows.DELIVERY), lit(""));
    Object[] settled = settling.stream().map(Enum::name).toArray();
    boolean asksForUnknown = resend.contains(Delivery.UNKNOWN);
    return rows.join(latest, isKnown, "left")
        .where(functions.not(delivery.isin(settled)))
        .select(
            rows.col(PushRows.KEY),
            rows.col(PushRows.ID),
            rows.col(PushRows.CONTENT),
            rows.col(PushRows.VALUES),
            delivery
                .equalTo(Delivery.STARTED.name())
                .and(lit(!asksForUnknown))
                .as(PushRows.INTERRUPTED));
  }

  /** How many rows the table has. */
  long rows() {
    return rows;
  }

  /** How many of them have nothing to send. */
  long unchanged() {
    return rows - pendingRows;
  }

  /** How many rows are sent when no more than that many may be. */
  long size(long limit) {
    return Math.min(pendingRows, limit);
  }

  /**
   * The rows in rounds, each in the order of its keys.
   *
   * @param limit how many rows to send at most: the first by their keys
   * @param rowsPerRound about how many rows a round has
   */
  List<Dataset<Row>> rounds(long limit, long rowsPerRound) {
    Dataset<Row> chosen =
        pendingRows <= limit
            ? pending
            : pending.orderBy(PushRows.KEY).limit(Math.toIntExact(limit));
    int rounds = Math.toIntExact((size(limit) + rowsPerRound - 1) / rowsPerRound);
    Column round = functions.pmod(functions.xxhash64(col(PushRows.ID)), lit(rounds));
    return IntStream.range(0, rounds)
        .mapToObj(number -> rounds == 1 ? chosen : chosen.where(round.equalTo(number)))
        .toList();
  }

  @Override
  public void close() {
    pending.unpersist();
  }
}
