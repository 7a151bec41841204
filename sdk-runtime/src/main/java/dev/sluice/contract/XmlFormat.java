package dev.sluice.contract;

import dev.sluice.control.PageFacts;
import dev.sluice.control.PageProbe;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import java.io.IOException;
import java.util.List;

/**
 * XML in which elements are the items. A pointer leads through the local names of elements, from
 * the root's on, to all elements of that name, or to an attribute, e.g. {@code /feed/@total}; an
 * item is read like the JSON object that it amounts to.
 *
 * <pre>{@code
 * <feed><entry id="7"><tag>x</tag><tag>y</tag></entry></feed>
 * // with items at /feed/entry is read as {"@id": "7", "tag": ["x", "y"]}
 * }</pre>
 *
 * <p>Elements may be 200 deep, and an item has at most 4 MiB. A document type is refused.
 */
public record XmlFormat() implements PageFormat {

  @Override
  public PageFacts facts(Body body, Headers headers, PageProbe probe) {
    try (Unpacked documents = Unpacked.of(body)) {
      try {
        PageFacts facts = PageFacts.NOTHING;
        int items = 0;
        while (documents.next()) {
          facts = XmlScanner.facts(documents.current(), probe);
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
    List<String> path = Pointers.segments(items);
    return new RowItems<>(
        body, reader, documents -> new XmlRows(new XmlEvents(documents.current()), path));
  }
}
