package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The values of one column, one after another, read with a stream of its own. */
final class ColumnValues implements Closeable {

  private final String name;
  private final Document document;
  private final JsonParser parser;

  /**
   * Before the first value.
   *
   * @param text UTF-8
   * @param start where the column's array starts in it
   */
  ColumnValues(String name, Body text, long start) throws IOException {
    this.name = name;
    InputStream in = text.open(start);
    this.document = Document.of(in, "");
    this.parser = document.json();
    parser.nextToken();
  }

  String name() {
    return name;
  }

  /** The JSON of the next value, as received. */
  String next() throws IOException {
    parser.nextToken();
    document.startItem(parser);
    parser.skipChildren();
    String value = document.itemText(parser);
    if (value.isEmpty()) {
      throw new ContractException(
          "a value of column "
              + BodyExcerpt.name(name)
              + " is longer than "
              + RecentBytes.MOST
              + " bytes");
    }
    return value;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
