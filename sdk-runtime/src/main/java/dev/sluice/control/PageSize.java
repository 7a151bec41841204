package dev.sluice.control;

import dev.sluice.http.HttpRequest;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How many items a page has at most, and where a request says so.
 *
 * <pre>{@code
 * PageSize.inQuery("page_size", 100)   // ?page_size=100
 * PageSize.of(50)                      // the API's own, not asked for
 * }</pre>
 *
 * @param items at least 1
 * @param part what asks for it; null for nothing
 */
public record PageSize(int items, @Nullable RequestPart part) implements Serializable {

  public PageSize {
    if (items < 1) {
      throw new IllegalArgumentException("items must be at least 1, was " + items);
    }
  }

  /** A size that the API has by itself. */
  public static PageSize of(int items) {
    return new PageSize(items, null);
  }

  /** A size that a query parameter asks for. */
  public static PageSize inQuery(String parameter, int items) {
    return new PageSize(items, new RequestPart.Query(parameter));
  }

  /** The request, asking for pages of this size. */
  HttpRequest on(HttpRequest request) {
    return part == null ? request : part.with(request, items);
  }
}
