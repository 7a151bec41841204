package dev.sluice.control;

import dev.sluice.http.HttpRequest;

/**
 * Paging by an offset in items.
 *
 * <pre>{@code
 * new OffsetPager("offset", "limit", 100, StopRule.TOTAL)   // ?limit=100&offset=200
 * }</pre>
 *
 * <p>Where a total counts the pages, each begins a page size behind the one before it. Otherwise it
 * begins where the items of the one before it end: an API that gives fewer than were asked for
 * leaves none out.
 *
 * @param offset carries the offset
 * @param size how many items a page asks for
 * @param stop when the list has ended
 */
public record OffsetPager(RequestPart offset, PageSize size, StopRule stop)
    implements CountedPager {

  /** Paging by query parameters. */
  public OffsetPager(String offsetParameter, String limitParameter, int pageSize, StopRule stop) {
    this(new RequestPart.Query(offsetParameter), PageSize.inQuery(limitParameter, pageSize), stop);
  }

  @Override
  public HttpRequest request(HttpRequest operation, PageRef page) {
    return offset.with(size.on(operation), begin(page));
  }

  @Override
  public PageStep after(PageRef page, PageFacts facts) {
    PageStep step = CountedPager.super.after(page, facts);
    return step instanceof PageStep.Next next && pageCount(facts) == PageFacts.UNKNOWN
        ? new PageStep.Next(beginning(next.page(), begin(page) + read(facts)))
        : step;
  }

  /** A page without items is followed by another only where a flag says so. */
  private int read(PageFacts facts) {
    return facts.items() == 0 ? pageSize() : facts.items();
  }

  private long begin(PageRef page) {
    return page.token().isEmpty() ? page.number() * pageSize() : Long.parseLong(page.token());
  }

  /** That page at an offset, which it keeps only where its number does not tell it. */
  private PageRef beginning(PageRef page, long at) {
    return at == begin(page) ? page : new PageRef(page.number(), Long.toString(at));
  }
}
