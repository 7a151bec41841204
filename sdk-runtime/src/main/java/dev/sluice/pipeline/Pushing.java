package dev.sluice.pipeline;

import dev.sluice.spark.PushBounds;
import dev.sluice.spark.PushExchangeRows;
import dev.sluice.spark.PushRows;
import dev.sluice.spark.PushStart;
import dev.sluice.spark.PushTask;
import java.util.List;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The PUSH step: rounds of rows. Of each the log first says that it is about to be sent, and then
 * what became of it; so a run after a crash knows of every row whether it may have been sent.
 */
final class Pushing {

  private final SparkSession spark;
  private final PushDefinition flow;
  private final PushLog log;

  Pushing(SparkSession spark, PushDefinition flow, PushLog log) {
    this.spark = spark;
    this.flow = flow;
    this.log = log;
  }

  /**
   * Sends round after round.
   *
   * @param first what to do for the first; the others follow it
   * @param goesOn decides by what the rounds have come to so far whether the next is sent
   */
  void send(List<Dataset<Row>> rounds, PushTask first, Predicate<PushLog.Tally> goesOn) {
    for (int i = 0; i < rounds.size(); i++) {
      PushTask task =
          new PushTask(
              first.batchId(),
              first.round() + i,
              first.connections(),
              first.bounds(),
              first.window());
      send(rounds.get(i), task);
      if (!goesOn.test(log.since(first.round()))) {
        return;
      }
    }
  }

  private void send(Dataset<Row> round, PushTask task) {
    log.append(exchanges(round, new PushStart(task), 1));
    long rows = round.count();
    log.append(exchanges(round, flow.push(task), tasks(rows, task.bounds())));
  }

  private static Dataset<Row> exchanges(
      Dataset<Row> round,
      org.apache.spark.api.java.function.MapPartitionsFunction<Row, Row> function,
      int tasks) {
    return round
        .repartition(tasks)
        .sortWithinPartitions(PushRows.KEY)
        .mapPartitions(function, Encoders.row(PushExchangeRows.TYPE));
  }

  /** As many as can run at once, but not so many that requests are sent half empty. */
  private int tasks(long rows, PushBounds bounds) {
    long requests = (rows + bounds.rows() - 1) / bounds.rows();
    return (int) Math.max(1, Math.min(requests, spark.sparkContext().defaultParallelism()));
  }
}
