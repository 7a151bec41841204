package dev.sluice.spark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/**
 * Fetches the work items of a partition; a base for generated functions. Takes rows of {@link
 * WorkItemRows}, gives rows of {@link ExchangeRows}.
 *
 * <p>Only the task's plain values are shipped; connections are looked up in the executor's process
 * and shared by all its tasks. The task keeps a bounded window of exchanges in flight and holds no
 * more bodies than that.
 */
public abstract class FetchFunction implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1;

  private final FetchTask task;

  /** A function that fetches what the task says. */
  protected FetchFunction(FetchTask task) {
    this.task = task;
  }

  @Override
  public final Iterator<Row> call(Iterator<Row> workItems) {
    Deque<FetchLane> lanes = new ArrayDeque<>();
    workItems.forEachRemaining(row -> lanes.add(WorkItemRows.lane(row, task)));
    FetchWindow window = new FetchWindow(task, lanes);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return window.hasNext();
      }

      @Override
      public Row next() {
        return ExchangeRows.row(window.next(), task.bodies());
      }
    };
  }
}
