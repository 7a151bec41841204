package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sluice.control.CursorSource;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageProbe;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the columns of a document are: an object of arrays as long as each other, found in one
 * pass. What stands at the same place of each makes a row.
 */
final class Columns {

  // Each is read with a stream of its own.
  private static final int MOST = 1_000;

  /**
   * Where a column is.
   *
   * @param start where its array starts, in bytes of the document
   * @param length how many values it has
   */
  record Column(long start, long length) {}

  private final Document document;
  private final List<String> cursor;
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private PageFacts facts = PageFacts.NOTHING;
  private String next = "";

  private Columns(Document document, CursorSource next) {
    this.document = document;
    this.cursor =
        next instanceof CursorSource.LastItem last ? Pointers.segments(last.pointer()) : List.of();
  }

  /**
   * The columns of a document; none where the pointer leads to nothing.
   *
   * @throws ContractException when there is something else, or they are not as long as each other
   */
  static Columns of(Document document, PageProbe probe) throws IOException {
    Columns found = new Columns(document, probe.next());
    CursorSource next =
        probe.next() instanceof CursorSource.LastItem ? CursorSource.None.INSTANCE : probe.next();
    PageProbe ofColumns = new PageProbe(probe.items() + "/*", probe.total(), probe.flag(), next);
    found.facts = PageScanner.facts(document, ofColumns, found::add);
    found.checkLengths();
    return found;
  }

  /** What the document tells of the page: its rows are the items. */
  PageFacts facts() {
    PageFacts told = cursor.isEmpty() ? facts : facts.withNext(next);
    return new PageFacts((int) rows(), told.total(), 0, told.more(), told.next());
  }

  Map<String, Column> byName() {
    return columns;
  }

  /** How many rows they have. */
  long rows() {
    return columns.values().stream().findFirst().map(Column::length).orElse(0L);
  }

  private void add(JsonParser at) throws IOException {
    String name = at.currentName();
    if (name == null || !at.hasToken(JsonToken.START_ARRAY)) {
      throw new ContractException(
          "expected an object of arrays, found "
              + Shape.of(at)
              + (name == null ? " in an array" : " as " + BodyExcerpt.name(name)));
    }
    if (columns.size() == MOST) {
      throw new ContractException("there are more than " + MOST + " columns");
    }
    boolean tellsNext = !cursor.isEmpty() && cursor.get(0).equals(name);
    long start = document.start(at);
    long length = 0;
    for (; at.nextToken() != JsonToken.END_ARRAY; length++) {
      if (tellsNext) {
        document.startItem(at);
        at.skipChildren();
        next = document.itemText(at);
      } else {
        at.skipChildren();
      }
    }
    document.endItem();
    next = tellsNext && length > 0 ? told(next) : next;
    if (columns.put(name, new Column(start, length)) != null) {
      throw new ContractException("there are two columns named " + BodyExcerpt.name(name));
    }
  }

  /** What the rest of the cursor's pointer leads to in a value. */
  private String told(String json) {
    StringBuilder pointer = new StringBuilder();
    cursor.subList(1, cursor.size()).forEach(segment -> pointer.append('/').append(segment));
    Body value = Body.of(json.getBytes(StandardCharsets.UTF_8), "");
    return BodyText.at(value, pointer.toString()).orElse("");
  }

  private void checkLengths() {
    columns.forEach(
        (name, column) -> {
          if (column.length() != rows()) {
            throw new ContractException(
                "expected columns as long as each other, found one of "
                    + rows()
                    + " values, and "
                    + BodyExcerpt.name(name)
                    + " of "
                    + column.length());
          }
        });
  }
}
