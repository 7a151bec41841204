package dev.sluice.control;

import dev.sluice.http.HttpRequest;
import dev.sluice.http.QueryParameters;

/**
 * Paging by an offset in items.
 *
 * @param offsetParameter carries the offset
 * @param limitParameter carries the page size
 * @param pageSize how many items a page asks for
 * @param stop when the list has ended
 */
public record OffsetPager(
    String offsetParameter, String limitParameter, int pageSize, StopRule stop) implements Pager {

  @Override
  public HttpRequest request(HttpRequest operation, PageRef page) {
    String limited =
        QueryParameters.set(operation.url(), limitParameter, Integer.toString(pageSize));
    return operation.withUrl(
        QueryParameters.set(limited, offsetParameter, Long.toString(page.number() * pageSize)));
  }

  @Override
  public PageStep after(PageRef page, PageFacts facts) {
    long read = page.number() * pageSize + facts.items();
    boolean ended =
        facts.items() == 0
            || switch (stop) {
              case TOTAL -> facts.total() != PageFacts.UNKNOWN && read >= facts.total();
              case EMPTY_PAGE -> false;
              case SHORT_PAGE -> facts.items() < pageSize;
            };
    return ended ? new PageStep.End() : new PageStep.Next(new PageRef(page.number() + 1, ""));
  }

  @Override
  public long pageCount(PageFacts facts) {
    boolean known = stop == StopRule.TOTAL && facts.total() != PageFacts.UNKNOWN;
    return known ? (facts.total() + pageSize - 1) / pageSize : PageFacts.UNKNOWN;
  }
}
