package dev.sluice.contract;

import dev.sluice.control.CursorSource;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageProbe;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;

/**
 * One JSON value in which the items are columns: an object of arrays, below a pointer.
 *
 * <pre>{@code
 * {"id": [7, 8], "form": ["10-K", "4"]}   is read as   [{"id": 7, "form": "10-K"}, {"id": 8, "form": "4"}]
 * }</pre>
 */
public record ColumnsFormat() implements PageFormat {

  private static final CursorSource NONE = CursorSource.None.INSTANCE;

  @Override
  public PageFacts facts(Body body, Headers headers, PageProbe probe) {
    CursorSource next = probe.next() instanceof CursorSource.LastItem ? NONE : probe.next();
    PageProbe ofColumns = new PageProbe(probe.items() + "/*", probe.total(), probe.flag(), next);
    PageFacts facts = PageFacts.NOTHING;
    int items = 0;
    for (Body document : Unpacked.documents(body)) {
      Columns columns = Columns.of(document, probe.items());
      items += columns.rows();
      facts = PageScanner.facts(document, headers, ofColumns);
      if (probe.next() instanceof CursorSource.LastItem last) {
        facts = facts.withNext(columns.last(last.pointer()));
      }
    }
    return new PageFacts(
        items, facts.total(), BodyHash.of(body.bytes()), facts.more(), facts.next());
  }

  @Override
  public <T> ItemSource<T> items(Body body, String items, ItemReader<T> reader) {
    UnpackBudget budget = UnpackBudget.inMemory(body.bytes().length);
    return new RowItems<>(
        body,
        reader,
        documents -> {
          byte[] document = budget.of(documents.current()).readAllBytes();
          return new ColumnRows(Columns.of(Body.of(document, body.contentType()), items));
        });
  }
}
