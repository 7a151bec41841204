package dev.sluice.spark;

import dev.sluice.control.PageRef;
import dev.sluice.control.WorkItem;
import java.util.List;
import java.util.stream.LongStream;

/** A page to be fetched, and how many may follow it, one after another. */
record FetchLane(PageRef page, int pagesLeft) {

  static FetchLane of(WorkItem item) {
    return new FetchLane(item.first(), item.pages());
  }

  FetchLane then(PageRef next) {
    return new FetchLane(next, pagesLeft - 1);
  }

  /** The pages behind this one, of a list that has so many, each a lane of its own. */
  List<FetchLane> spread(long pageCount) {
    long end = Math.min(pageCount, page.number() + pagesLeft);
    return LongStream.range(page.number() + 1, end)
        .mapToObj(number -> new FetchLane(new PageRef(number, ""), 1))
        .toList();
  }
}
