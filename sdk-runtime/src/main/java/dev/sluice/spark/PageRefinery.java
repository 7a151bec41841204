package dev.sluice.spark;

import dev.sluice.client.Paging;
import dev.sluice.contract.DriftLog;
import dev.sluice.contract.ItemReader;
import dev.sluice.contract.ItemSource;
import dev.sluice.contract.ItemVisitor;
import dev.sluice.contract.RowChecks;
import dev.sluice.contract.RowWriter;
import dev.sluice.contract.Violation;
import dev.sluice.error.SecretException;
import dev.sluice.exchange.Exchange;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;

/**
 * The items of one page on their way to rows. An item ends as valid rows, or quarantined: because
 * it breaks its read contract, because the user's transform threw, or because the row breaks its
 * write contract.
 *
 * @param <T> the read contract
 * @param <R> the write contract
 */
final class PageRefinery<T, R> implements ItemVisitor<T>, Iterator<Row> {

  private final RefineFunction<T, R> function;
  private final RefineTask task;
  private final RowWriter<R> writer;
  private final Exchange exchange;
  private final ItemSource<T> items;
  private final DriftLog drift;
  private final Deque<Row> rows = new ArrayDeque<>();
  private boolean more;

  private PageRefinery(
      RefineFunction<T, R> function,
      RefineTask task,
      ItemReader<T> reader,
      RowWriter<R> writer,
      Exchange exchange,
      DriftLog drift) {
    this.function = function;
    this.task = task;
    this.writer = writer;
    this.exchange = exchange;
    this.drift = drift;
    drift.page(exchange.requestId(), exchange.slice(), exchange.page());
    // A page without items may be anything, e.g. an error that counts as none.
    this.more = exchange.facts().items() > 0;
    Paging paging = task.paging(exchange);
    this.items = paging.format().items(exchange.body(), paging.items(), reader);
  }

  static <T, R> Iterator<Row> rows(
      RefineFunction<T, R> function,
      RefineTask task,
      ItemReader<T> reader,
      RowWriter<R> writer,
      Exchange exchange,
      DriftLog drift) {
    return new PageRefinery<>(function, task, reader, writer, exchange, drift);
  }

  @Override
  public boolean hasNext() {
    while (rows.isEmpty() && more) {
      more = items.advance(this);
    }
    if (rows.isEmpty()) {
      items.close();
    }
    return !rows.isEmpty();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return rows.remove();
  }

  @Override
  public void item(int index, T item) {
    drift.read(index);
    List<Object[]> made = new ArrayList<>();
    List<Violation> violations = new ArrayList<>();
    Object[] columnsOfNone;
    try {
      columnsOfNone = task.columnsOf(function.parent(item));
      function.refine(item, task.batch(), exchange, row -> write(row, made, violations));
    } catch (SecretException e) {
      // No fault of the item.
      throw e;
    } catch (RuntimeException e) {
      quarantine(index, List.of(new Violation("", "a row from the transform", Thrown.text(e))));
      return;
    }
    if (!violations.isEmpty()) {
      quarantine(index, violations);
      return;
    }
    Instant cursor = function.cursor(item);
    if (made.isEmpty()) {
      rows.add(RefinedRows.leftOut(columnsOfNone, exchange, index, cursor));
    }
    for (int ordinal = 0; ordinal < made.size(); ordinal++) {
      rows.add(RefinedRows.valid(made.get(ordinal), exchange, index, ordinal, cursor));
    }
  }

  /** Adds a row's columns, or why there are none; after one bad row the item is lost anyway. */
  private void write(R row, List<Object[]> made, List<Violation> violations) {
    if (violations.isEmpty()) {
      RowChecks checks = Withheld.checks(writer.holdsPersonalData(), task.batch());
      made.add(writer.write(row, checks));
      violations.addAll(checks.violations());
    }
  }

  @Override
  public void violation(int index, List<Violation> violations, String json) {
    drift.read(index);
    boolean personal = writer.holdsPersonalData();
    rows.add(
        RefinedRows.quarantined(
            task.columns(),
            exchange,
            index,
            personal ? Withheld.places(violations) : violations,
            personal ? Withheld.ITEM : json));
  }

  private void quarantine(int index, List<Violation> violations) {
    violation(index, violations, items.text(index));
  }
}
