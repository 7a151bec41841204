package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a document that is written in columns. */
final class ColumnRows implements Rows {

  private final Columns columns;
  private int next;
  private String row = "";

  ColumnRows(Columns columns) {
    this.columns = columns;
  }

  @Override
  public boolean next() {
    if (next == columns.rows()) {
      return false;
    }
    row = columns.row(next++);
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
}
