package dev.sluice.spark;

import dev.sluice.client.Pages;
import dev.sluice.control.PageRef;
import java.util.List;
import java.util.stream.LongStream;

/** A page of a slice to be fetched, and how many may follow it, one after another. */
record FetchLane(String slice, Pages<?> pages, PageRef page, int pagesLeft) {

  FetchLane then(PageRef next) {
    return new FetchLane(slice, pages, next, pagesLeft - 1);
  }

  /** The pages behind this one, of a list that has so many, each a lane of its own. */
  List<FetchLane> spread(long pageCount) {
    long end = Math.min(pageCount, page.number() + pagesLeft);
    return LongStream.range(page.number() + 1, end)
        .mapToObj(number -> new FetchLane(slice, pages, new PageRef(number, ""), 1))
        .toList();
  }
}
