package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.sluice.http.Body;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a document that is written in columns, all of which are read side by side. */
final class ColumnRows implements Rows {

  private final long rows;
  private final Runnable whenClosed;
  private final List<ColumnValues> columns = new ArrayList<>();
  private long next;
  private String row = "";

  /**
   * The rows of columns.
   *
   * @param text UTF-8, without a byte order mark, in which they were found
   * @param whenClosed gives it back
   */
  ColumnRows(Columns found, Body text, Runnable whenClosed) throws IOException {
    this.rows = found.rows();
    this.whenClosed = whenClosed;
    for (var column : found.byName().entrySet()) {
      columns.add(new ColumnValues(column.getKey(), text, column.getValue().start()));
    }
  }

  @Override
  public boolean next() throws IOException {
    if (next == rows) {
      return false;
    }
    next++;
    StringBuilder json = new StringBuilder("{");
    for (ColumnValues column : columns) {
      json.append(json.length() == 1 ? "\"" : ",\"");
      JsonStringEncoder.getInstance().quoteAsString(column.name(), json);
      json.append("\":").append(column.next());
    }
    row = json.append('}').toString();
    return true;
  }

  @Override
  public @Nullable Violation flaw() {
    return null;
  }

  @Override
  public JsonParser json() throws IOException {
    return JsonLimits.FACTORY.createParser(row);
  }

  @Override
  public JsonInput.Names names() {
    return JsonInput.Names.EXACT;
  }

  @Override
  public long line() {
    return next;
  }

  @Override
  public String text() {
    return row;
  }

  @Override
  public void close() throws IOException {
    for (ColumnValues column : columns) {
      column.close();
    }
    whenClosed.run();
  }
}
