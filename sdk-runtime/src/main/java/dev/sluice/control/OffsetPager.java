package dev.sluice.control;

import dev.sluice.http.HttpRequest;

/**
 * Paging by an offset in items.
 *
 * <pre>{@code
 * new OffsetPager("offset", "limit", 100, StopRule.TOTAL)   // ?limit=100&offset=200
 * }</pre>
 *
 * @param offset carries the offset
 * @param size how many items a page asks for
 * @param stop when the list has ended
 */
public record OffsetPager(RequestPart offset, PageSize size, StopRule stop) implements Pager {

  /** Paging by query parameters. */
  public OffsetPager(String offsetParameter, String limitParameter, int pageSize, StopRule stop) {
    this(new RequestPart.Query(offsetParameter), PageSize.inQuery(limitParameter, pageSize), stop);
  }

  @Override
  public HttpRequest request(HttpRequest operation, PageRef page) {
    return offset.with(size.on(operation), page.number() * size.items());
  }

  @Override
  public PageStep after(PageRef page, PageFacts facts) {
    return Numbered.after(page, facts, size.items(), stop);
  }

  @Override
  public long pageCount(PageFacts facts) {
    return Numbered.pageCount(facts, size.items(), stop);
  }

  @Override
  public long length(PageFacts facts) {
    return stop == StopRule.TOTAL_PAGES ? PageFacts.UNKNOWN : facts.total();
  }

  @Override
  public int pageSize() {
    return size.items();
  }
}
