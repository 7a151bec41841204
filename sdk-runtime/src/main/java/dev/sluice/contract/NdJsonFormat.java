package dev.sluice.contract;

import dev.sluice.control.PageFacts;
import dev.sluice.control.PageProbe;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;

/** One JSON value a line. A line that is none is a violation of that item, not of the page. */
public record NdJsonFormat() implements PageFormat {

  @Override
  public PageFacts facts(Body body, Headers headers, PageProbe probe) {
    return RowItems.facts(body, headers, probe, NdJsonFormat::rows);
  }

  @Override
  public <T> ItemSource<T> items(Body body, String items, ItemReader<T> reader) {
    return new RowItems<>(body, reader, NdJsonFormat::rows);
  }

  private static Rows rows(Unpacked documents) {
    NotJson.refuseMarkup(documents.current());
    return new NdJsonRows(documents.current().utf8());
  }
}
