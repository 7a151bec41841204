package dev.sluice.spark;

import dev.sluice.control.Delivery;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/**
 * Tells of the rows of a partition that they are about to be sent, so that a run after a crash
 * knows what may have been. Takes rows of {@link PushRows}, gives rows of {@link PushExchangeRows},
 * without the rows' content.
 */
public final class PushStart implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1;

  private static final int ROWS_TOGETHER = 1000;

  private final PushTask task;

  /** Of the task that will send them. */
  public PushStart(PushTask task) {
    this.task = task;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    PushedFactory exchanges = new PushedFactory(task);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        List<PushRow> some = new ArrayList<>();
        while (some.size() < ROWS_TOGETHER && rows.hasNext()) {
          PushRow row = PushRows.row(rows.next());
          some.add(new PushRow(row.key(), row.id(), "", row.interrupted(), row.values()));
        }
        return PushExchangeRows.row(exchanges.unsent(some, Delivery.STARTED, ""), task.bodies());
      }
    };
  }
}
