package dev.sluice.control;

import dev.sluice.http.HttpRequest;
import dev.sluice.http.QueryParameters;
import java.util.List;

/**
 * Paging by a cursor: a value that one page tells, and the request of the next carries.
 *
 * <pre>{@code
 * new CursorPager(
 *     new CursorSource.Body("/paging/next/after"),
 *     new RequestPart.Query("after"),
 *     PageSize.inQuery("limit", 100),
 *     CursorStop.BLANK)
 * // ?limit=100, then ?limit=100&after=…
 * }</pre>
 *
 * @param from where a page tells the cursor
 * @param to what carries it
 * @param first the cursor of the first page; empty for none
 * @param firstPageOnly the query parameters that only a request without a cursor carries
 * @param size how many items a page has at most
 * @param stop when the list has ended
 */
public record CursorPager(
    CursorSource from,
    RequestPart to,
    String first,
    List<String> firstPageOnly,
    PageSize size,
    CursorStop stop)
    implements FollowedPager {

  public CursorPager {
    firstPageOnly = List.copyOf(firstPageOnly);
  }

  /** Paging with all parameters on every page, and no cursor on the first. */
  public CursorPager(CursorSource from, RequestPart to, PageSize size, CursorStop stop) {
    this(from, to, "", List.of(), size, stop);
  }

  @Override
  public HttpRequest request(HttpRequest operation, PageRef page) {
    HttpRequest sized = size.on(operation);
    if (page.token().isEmpty()) {
      return first.isEmpty() && !(to instanceof RequestPart.Path) ? sized : to.with(sized, first);
    }
    String url = QueryParameters.without(sized.url(), firstPageOnly);
    return to.with(sized.withUrl(url), page.token());
  }
}
