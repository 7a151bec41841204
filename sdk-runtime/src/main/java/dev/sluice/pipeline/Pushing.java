package dev.sluice.pipeline;

import dev.sluice.spark.PushBounds;
import dev.sluice.spark.PushExchangeRows;
import dev.sluice.spark.PushRows;
import dev.sluice.spark.PushStart;
import dev.sluice.spark.PushTask;
import java.util.List;
import java.util.function.Predicate;
import org.apache.spark.api.java.function.MapPartitionsFunction;
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
   * @param rows how many rows they have in all
   * @param first what to do for the first; the others follow it
   * @param goesOn is told, and decides by what the rounds have come to so far whether the next is
   *     sent
   * @return what they came to
   */
  PushTally send(
      List<Dataset<Row>> rounds, long rows, PushTask first, Predicate<PushTally> goesOn) {
    int tasks = tasks(rows / rounds.size(), first.bounds());
    PushTally sent = PushTally.NONE;
    for (int i = 0; i < rounds.size(); i++) {
      PushTask task =
          new PushTask(
              first.batchId(),
              first.round() + i,
              first.connections(),
              first.bounds(),
              first.window(),
              first.bodies());
      send(rounds.get(i), task, tasks);
      sent = log.since(first.round());
      if (!goesOn.test(sent)) {
        break;
      }
    }
    return sent;
  }

  private void send(Dataset<Row> round, PushTask task, int tasks) {
    log.append(exchanges(round, new PushStart(task), 1));
    log.append(exchanges(round, flow.push(task), tasks));
  }

  private static Dataset<Row> exchanges(
      Dataset<Row> round, MapPartitionsFunction<Row, Row> function, int tasks) {
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
