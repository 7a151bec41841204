package dev.sluice.contract;

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

  @Override
  public PageFacts facts(Body body, Headers headers, PageProbe probe) {
    PageProbe ofColumns =
        new PageProbe(probe.items() + "/*", probe.total(), probe.flag(), probe.next());
    PageFacts facts = PageFacts.NOTHING;
    int items = 0;
    for (Body document : Unpacked.documents(body)) {
      facts = PageScanner.facts(document, headers, ofColumns);
      items += Columns.of(document, probe.items()).rows();
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
