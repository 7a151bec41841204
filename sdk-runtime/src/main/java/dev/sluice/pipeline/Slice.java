package dev.sluice.pipeline;

import dev.sluice.client.Pages;
import dev.sluice.control.PagedSlice;
import dev.sluice.error.PagingException;
import dev.sluice.exchange.SliceKey;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One list of those that a flow reads. It is fetched, and after a crash continued, by itself.
 *
 * @param key its identity within the batch
 * @param pages what to fetch
 * @param <T> the read contract
 */
public record Slice<T>(String key, Pages<T> pages) {

  /** The list of a flow that has no other. */
  public static <T> List<Slice<T>> only(Pages<T> pages) {
    return List.of(new Slice<>(SliceKey.ONLY, pages));
  }

  /** A slice for each list. */
  public static <T> List<Slice<T>> each(List<Pages<T>> lists) {
    return each(lists.stream());
  }

  /** A slice for each list. */
  public static <T> List<Slice<T>> each(Stream<Pages<T>> lists) {
    List<Slice<T>> slices = new ArrayList<>();
    for (Iterator<Pages<T>> each = lists.iterator(); each.hasNext(); ) {
      Pages<T> pages = each.next();
      slices.add(new Slice<>(SliceKey.of(slices.size(), pages.request()), pages));
    }
    return slices;
  }

  /** The slice as planning sees it. */
  PagedSlice paged() {
    return new PagedSlice(key, pages.paging().pager(), pages.paging().cap());
  }

  /**
   * One list of each operation, which tells how all of them are paged.
   *
   * @throws PagingException for jobs that are asked at different URLs
   */
  static <T> Map<String, Pages<T>> byOperation(List<Slice<T>> slices) {
    Map<String, Pages<T>> lists = new LinkedHashMap<>();
    for (Slice<T> slice : slices) {
      String operation = slice.pages().request().operation().toString();
      Pages<T> known = lists.putIfAbsent(operation, slice.pages());
      if (known != null && !known.paging().equals(slice.pages().paging())) {
        throw new PagingException(
            "The jobs of "
                + operation
                + " are asked at different URLs, which lists of one flow cannot be. Write a flow"
                + " for each.");
      }
    }
    return lists;
  }
}
