package dev.sluice.control;

import dev.sluice.error.PagingException;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.Origin;
import java.net.URI;
import java.util.List;

/**
 * Paging by the URL of the next page, absolute or relative to the page that tells it. A URL of
 * another origin is refused, unless that origin is declared; then it is fetched without
 * credentials.
 *
 * <pre>{@code
 * new NextUrlPager(
 *     new CursorSource.Body("/_metadata/next"),
 *     PageSize.inQuery("page_size", 100),
 *     CursorStop.BLANK,
 *     List.of())
 * }</pre>
 *
 * @param from where a page tells the URL
 * @param size how many items a page has at most; asked for on the first page only, because a next
 *     URL says it itself
 * @param stop when the list has ended
 * @param origins other origins that next URLs may have, e.g. {@code https://files.example.com}
 */
public record NextUrlPager(CursorSource from, PageSize size, CursorStop stop, List<String> origins)
    implements FollowedPager {

  public NextUrlPager {
    origins = origins.stream().map(origin -> Origin.of(URI.create(origin))).toList();
  }

  @Override
  public HttpRequest request(HttpRequest operation, PageRef page) {
    return page.token().isEmpty() ? size.on(operation) : operation.withUrl(page.token());
  }

  /** The facts with the next URL made absolute. */
  @Override
  public PageFacts located(HttpRequest operation, HttpRequest sent, PageFacts facts) {
    String next = facts.next().strip();
    if (next.isEmpty() || stop.blanks().contains(next)) {
      return facts;
    }
    URI url;
    try {
      url = UrlText.resolved(sent.url(), UrlText.legal(next));
    } catch (IllegalArgumentException e) {
      throw new PagingException(operation.operation() + ": the next URL of a page is no URL.");
    }
    checkOrigin(operation, url);
    return facts.withNext(UrlText.withoutFragment(url.toString()));
  }

  private void checkOrigin(HttpRequest operation, URI url) {
    if (url.getHost() == null || url.getRawUserInfo() != null) {
      throw new PagingException(
          operation.operation() + ": the next URL of a page names no host, or a user.");
    }
    String origin = Origin.of(url);
    if (!origin.equals(operation.origin()) && !origins.contains(origin)) {
      throw new PagingException(
          operation.operation()
              + ": the next URL of a page leads to "
              + origin
              + ", but the list is at "
              + operation.origin()
              + ". Declare that origin if the API is to be followed there.");
    }
  }
}
