package dev.sluice.spark;

import dev.sluice.contract.DriftLog;
import dev.sluice.contract.ItemReader;
import dev.sluice.contract.RowWriter;
import dev.sluice.exchange.Batch;
import dev.sluice.exchange.Exchange;
import java.time.Instant;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Turns fetched pages into table rows; a base for generated functions. Takes rows of {@link
 * ExchangeRows}, gives rows of {@link RefinedRows}: those that each item becomes, or one that tells
 * of an item that is quarantined or left out; in the end one for what the task saw of drift. A pure
 * function of the exchange log, so that it can be run again at any time.
 *
 * @param <T> the read contract
 * @param <R> the write contract
 */
public abstract class RefineFunction<T, R> implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1;

  private final RefineTask task;
  private final ItemReader<T> reader;
  private final RowWriter<R> writer;

  /** A function that refines with these contracts. */
  protected RefineFunction(RefineTask task, ItemReader<T> reader, RowWriter<R> writer) {
    this.task = task;
    this.reader = reader;
    this.writer = writer;
  }

  /** Gives the rows that the user's transform makes of one item, in order. */
  protected abstract void refine(T item, Batch batch, Exchange exchange, Consumer<R> rows);

  /** The key of the parent that the item's rows have; empty where rows have none. */
  protected Object[] parent(T item) {
    return new Object[0];
  }

  /** The item's cursor value; null for a flow without a cursor. */
  protected @Nullable Instant cursor(T item) {
    return null;
  }

  @Override
  public final Iterator<Row> call(Iterator<Row> exchanges) {
    DriftLog drift = new DriftLog();
    ItemReader<T> counting = drift.reader(reader);
    return new RefinedPages(
        exchanges,
        row -> PageRefinery.rows(this, task, counting, writer, ExchangeRows.exchange(row), drift),
        () -> RefinedRows.drift(task.columns(), drift.sightings()));
  }
}
