package dev.sluice.control;

import dev.sluice.http.HttpRequest;

/**
 * Paging by the page's number.
 *
 * <pre>{@code
 * new NumberPager(new RequestPart.Query("page"), 1, PageSize.inQuery("per_page", 50), StopRule.EMPTY_PAGE)
 * // ?per_page=50&page=1
 * }</pre>
 *
 * @param number carries the number
 * @param first the number of the first page
 * @param size how many items a page asks for
 * @param stop when the list has ended
 */
public record NumberPager(RequestPart number, long first, PageSize size, StopRule stop)
    implements CountedPager {

  @Override
  public HttpRequest request(HttpRequest operation, PageRef page) {
    return number.with(size.on(operation), first + page.number());
  }
}
