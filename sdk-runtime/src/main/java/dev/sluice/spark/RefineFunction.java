package dev.sluice.spark;

import dev.sluice.contract.DriftLog;
import dev.sluice.contract.ItemReader;
import dev.sluice.contract.RowWriter;
import dev.sluice.exchange.Batch;
import dev.sluice.exchange.Exchange;
import java.time.Instant;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Turns fetched pages into table rows; a base for generated functions. Takes rows of {@link
 * ExchangeRows}, gives rows of {@link RefinedRows}: one for each item, valid or quarantined, and in
 * the end one for what the task saw of drift. A pure function of the exchange log, so that it can
 * be run again at any time.
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

  /** The user's transform of one item. */
  protected abstract R transform(T item, Batch batch, Exchange exchange);

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
