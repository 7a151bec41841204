package dev.sluice.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;

/** The rows of a task's pages, one page after another, and a last one that sums the task up. */
final class RefinedPages implements Iterator<Row> {

  private final Iterator<Row> exchanges;
  private final Function<Row, Iterator<Row>> page;
  private final Supplier<Row> last;
  private Iterator<Row> rows = Collections.emptyIterator();
  private boolean isLast;

  RefinedPages(Iterator<Row> exchanges, Function<Row, Iterator<Row>> page, Supplier<Row> last) {
    this.exchanges = exchanges;
    this.page = page;
    this.last = last;
  }

  @Override
  public boolean hasNext() {
    while (!rows.hasNext() && exchanges.hasNext()) {
      rows = page.apply(exchanges.next());
    }
    return rows.hasNext() || !isLast;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (rows.hasNext()) {
      return rows.next();
    }
    isLast = true;
    return last.get();
  }
}
