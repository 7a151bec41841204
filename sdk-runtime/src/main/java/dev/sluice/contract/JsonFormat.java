package dev.sluice.contract;

import dev.sluice.control.PageFacts;
import dev.sluice.control.PageProbe;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import java.io.IOException;

/** One JSON value, with the items below a pointer. Of an archive, one value a file. */
public record JsonFormat() implements PageFormat {

  @Override
  public PageFacts facts(Body body, Headers headers, PageProbe probe) {
    try (Unpacked documents = Unpacked.of(body)) {
      try {
        PageFacts facts = PageFacts.NOTHING;
        int items = 0;
        while (documents.next()) {
          facts = PageScanner.facts(documents.current(), probe);
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
    return new JsonItems<>(body, items, reader);
  }
}
