package dev.sluice.contract;

import dev.sluice.control.PageFacts;
import dev.sluice.control.PageProbe;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;

/** One JSON value, with the items below a pointer. Of an archive, one value a file. */
public record JsonFormat() implements PageFormat {

  @Override
  public PageFacts facts(Body body, Headers headers, PageProbe probe) {
    if (!Unpacked.isPacked(body)) {
      return PageScanner.facts(body, headers, probe);
    }
    PageFacts facts = PageFacts.NOTHING;
    int items = 0;
    for (Body document : Unpacked.documents(body)) {
      facts = PageScanner.facts(document, headers, probe);
      items += facts.items();
    }
    return new PageFacts(
        items, facts.total(), BodyHash.of(body.bytes()), facts.more(), facts.next());
  }

  @Override
  public <T> ItemSource<T> items(Body body, String items, ItemReader<T> reader) {
    return new JsonItems<>(Unpacked.documents(body), items, reader);
  }
}
