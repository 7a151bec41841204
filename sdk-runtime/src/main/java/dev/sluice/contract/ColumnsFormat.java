package dev.sluice.contract;

import dev.sluice.control.CursorSource;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageProbe;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import dev.sluice.http.BodyCollector;
import dev.sluice.http.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * One JSON value in which the items are columns: an object of arrays, below a pointer.
 *
 * <pre>{@code
 * {"id": [7, 8], "form": ["10-K", "4"]}   is read as   [{"id": 7, "form": "10-K"}, {"id": 8, "form": "4"}]
 * }</pre>
 */
public record ColumnsFormat() implements PageFormat {

  // Of a document that is packed, or not UTF-8, so much is unpacked into memory, the rest to disk.
  private static final int IN_MEMORY = 4 << 20;

  private static final int CHUNK = 1 << 16;

  @Override
  public PageFacts facts(Body body, Headers headers, PageProbe probe) {
    try (Unpacked documents = Unpacked.of(body)) {
      try {
        PageFacts facts = PageFacts.NOTHING;
        int items = 0;
        while (documents.next()) {
          facts = Columns.of(documents.current(), probe).facts();
          items += facts.items();
        }
        PageFacts all =
            new PageFacts(items, facts.total(), documents.hash(), facts.more(), facts.next());
        return PageScanner.fromHeaders(headers, probe).map(all::withNext).orElse(all);
      } catch (IOException e) {
        throw documents.broken(e);
      }
    }
  }

  @Override
  public <T> ItemSource<T> items(Body body, String items, ItemReader<T> reader) {
    PageProbe probe = new PageProbe(items, "", null, CursorSource.None.INSTANCE);
    return new RowItems<>(
        body,
        reader,
        documents -> {
          boolean isWhole = documents.isWhole();
          Body text = isWhole ? body : collected(documents.current());
          Columns columns = Columns.of(Document.of(text), probe);
          return new ColumnRows(columns, text, isWhole ? () -> {} : text::release);
        });
  }

  /** A document as text that can be read at several places. */
  private static Body collected(Document document) throws IOException {
    BodyCollector text = new BodyCollector(IN_MEMORY, Long.MAX_VALUE, -1);
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = document.utf8()) {
      for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
        if (!text.append(ByteBuffer.wrap(chunk, 0, count))) {
          throw new ContractException("the reply is too large");
        }
      }
    }
    return text.body("");
  }
}
