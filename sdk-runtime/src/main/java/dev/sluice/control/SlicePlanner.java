package dev.sluice.control;

import dev.sluice.error.PagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Decides what to fetch next of many lists: each by {@link FetchPlanner}, the pages of a round
 * shared among those that are not complete. Like it, a pure function of the exchange log.
 *
 * @param pagesPerRound how many pages are fetched before the log is written
 * @param maxItems how many items are wanted at most, of all lists in their order; {@link
 *     Long#MAX_VALUE} for all
 */
public record SlicePlanner(int pagesPerRound, long maxItems) {

  /**
   * The work of the next round; empty when all lists are complete.
   *
   * @param slices in the order in which they are read
   * @param fetched the pages in the log, by the slice's key
   * @throws PagingException when the pages of a list would never end, see {@link LoopGuard}
   */
  public List<SliceWork> next(List<PagedSlice> slices, Map<String, List<FetchedPage>> fetched) {
    List<PagedSlice> open = open(slices, fetched);
    List<SliceWork> work = new ArrayList<>();
    int left = pagesPerRound;
    for (int i = 0; i < open.size(); i++) {
      PagedSlice slice = open.get(i);
      int share = Math.max(1, left / (open.size() - i));
      for (WorkItem item : planner(slice, share).next(pages(slice, fetched))) {
        work.add(new SliceWork(slice.key(), item));
        left -= item.pages();
      }
    }
    return work;
  }

  /** The first slices that are not complete, at most as many as a round has pages. */
  private List<PagedSlice> open(List<PagedSlice> slices, Map<String, List<FetchedPage>> fetched) {
    List<PagedSlice> open = new ArrayList<>();
    long items = 0;
    for (int i = 0; i < slices.size() && open.size() < pagesPerRound; i++) {
      PagedSlice slice = slices.get(i);
      if (!planner(slice, 1).next(pages(slice, fetched)).isEmpty()) {
        open.add(slice);
      } else if (open.isEmpty()) {
        items += items(pages(slice, fetched));
      }
      if (open.isEmpty() ? items >= maxItems : isLimited() && open.size() * 2 > i + 1) {
        // Enough has been read; or it may be enough, and only as many lists again are begun.
        break;
      }
    }
    return open;
  }

  private FetchPlanner planner(PagedSlice slice, int pages) {
    long maxPages = isLimited() ? slice.pager().pagesFor(maxItems) : Long.MAX_VALUE;
    return new FetchPlanner(slice.pager(), pages, maxPages, slice.cap());
  }

  private boolean isLimited() {
    return maxItems != Long.MAX_VALUE;
  }

  private static List<FetchedPage> pages(PagedSlice slice, Map<String, List<FetchedPage>> fetched) {
    return fetched.getOrDefault(slice.key(), List.of());
  }

  private static long items(List<FetchedPage> pages) {
    return pages.stream().mapToLong(page -> page.facts().items()).sum();
  }
}
