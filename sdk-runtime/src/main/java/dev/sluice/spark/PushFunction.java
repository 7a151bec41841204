package dev.sluice.spark;

import dev.sluice.client.Call;
import dev.sluice.client.Connections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Sends the rows of a partition; a base for generated functions. Takes rows of {@link PushRows},
 * gives rows of {@link PushExchangeRows}: what became of each of them.
 *
 * <p>Only the task's plain values are shipped; what sends is looked up in the executor's process
 * and shared by all its tasks. The task keeps a bounded window of exchanges in flight, and holds no
 * more rows than those.
 *
 * @param <R> the write contract of the rows
 */
public abstract class PushFunction<R> implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1;

  private final PushTask task;
  private final RowReader<R> reader;

  /** A function that sends rows, read so, as the task says. */
  protected PushFunction(PushTask task, RowReader<R> reader) {
    this.task = task;
    this.reader = reader;
  }

  /** The user's call that sends these rows; there is at least one. */
  protected abstract Call<?> push(Connections connections, List<R> rows);

  @Override
  public final Iterator<Row> call(Iterator<Row> rows) {
    boolean isRepeated = isRepeated(TaskContext.get());
    Iterator<PushRow> toSend =
        stream(rows)
            .map(PushRows::row)
            .map(row -> isRepeated ? row.asInterrupted() : row)
            .iterator();
    PushWindow window = new PushWindow(task, new PushBatches<>(this, task, toSend));
    return stream(window).map(pushed -> PushExchangeRows.row(pushed, task.bodies())).iterator();
  }

  /** Whether another attempt, failed or slow, may have sent the rows. */
  private static boolean isRepeated(@Nullable TaskContext context) {
    return context != null && (context.attemptNumber() > 0 || context.stageAttemptNumber() > 0);
  }

  Call<?> call(List<PushRow> rows) {
    return push(
        task.connections(),
        rows.stream().map(row -> reader.read(RowInput.of(row.values()))).toList());
  }

  private static <T> Stream<T> stream(Iterator<T> iterator) {
    Iterable<T> once = () -> iterator;
    return StreamSupport.stream(once.spliterator(), false);
  }
}
