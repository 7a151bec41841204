package dev.sluice.control;

import dev.sluice.error.PagingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what to fetch next from what has been fetched: a pure function of the exchange log, so
 * that going on after a crash and going on after a round are the same thing.
 *
 * @param pager how the list is paged
 * @param pagesPerRound how many pages are fetched before the log is written
 * @param maxPages how many pages are wanted at most
 * @param cap how many items the API gives of a list that is wanted whole
 */
public record FetchPlanner(Pager pager, int pagesPerRound, long maxPages, ResultCap cap) {

  private static final int FIRST_ROUND_PAGES = 100;

  /** Plans for lists that are given whole. */
  public FetchPlanner(Pager pager, int pagesPerRound, long maxPages) {
    this(pager, pagesPerRound, maxPages, ResultCap.NONE);
  }

  /**
   * The work of the next round; empty when the list is complete.
   *
   * @throws PagingException when the pages would never end, see {@link LoopGuard}, or items would
   *     be missing
   */
  public List<WorkItem> next(List<FetchedPage> fetched) {
    if (fetched.isEmpty()) {
      // One task is enough to begin with: once a page has told how many there are, it fetches them
      // side by side, and a list that is longer goes on in many tasks.
      return List.of(new WorkItem(PageRef.FIRST, Math.min(roundFrom(0), FIRST_ROUND_PAGES)));
    }
    List<FetchedPage> ordered =
        fetched.stream()
            .sorted(Comparator.comparingLong((FetchedPage page) -> page.page().number()))
            .toList();
    refuseLoops(ordered);
    ordered.forEach(page -> pager.check(page.page(), page.facts()));
    refuseCut(ordered);
    return counted(ordered)
        .map(facts -> missing(facts, ordered))
        .orElseGet(() -> following(ordered));
  }

  /** The facts that tell of the most pages. */
  private Optional<PageFacts> counted(List<FetchedPage> fetched) {
    return fetched.stream()
        .map(FetchedPage::facts)
        .filter(facts -> pager.pageCount(facts) != PageFacts.UNKNOWN)
        .max(Comparator.comparingLong(pager::pageCount));
  }

  private List<WorkItem> missing(PageFacts counted, List<FetchedPage> fetched) {
    long count = Math.min(pager.pageCount(counted), maxPages);
    Set<Long> present = new HashSet<>();
    fetched.forEach(page -> present.add(page.page().number()));
    List<WorkItem> work = new ArrayList<>();
    for (long number = 0; number < count && work.size() < pagesPerRound; number++) {
      if (!present.contains(number)) {
        work.add(new WorkItem(pager.page(number, counted), 1));
      }
    }
    return work;
  }

  private List<WorkItem> following(List<FetchedPage> fetched) {
    Map<Long, FetchedPage> byNumber = new HashMap<>();
    fetched.forEach(page -> byNumber.put(page.page().number(), page));
    FetchedPage last = null;
    for (long number = 0; byNumber.containsKey(number); number++) {
      last = byNumber.get(number);
    }
    if (last == null) {
      return List.of(new WorkItem(PageRef.FIRST, roundFrom(0)));
    }
    return pager.after(last.page(), last.facts()) instanceof PageStep.Next next
            && next.page().number() < maxPages
        ? List.of(new WorkItem(next.page(), roundFrom(next.page().number())))
        : List.of();
  }

  private int roundFrom(long number) {
    if (pager.isLoggedAlone(number)) {
      return 1;
    }
    return (int) Math.min(pagesPerRound, maxPages - number);
  }

  private void refuseCut(List<FetchedPage> fetched) {
    if (maxPages == Long.MAX_VALUE) {
      long read = fetched.stream().mapToLong(page -> page.facts().items()).sum();
      long length = fetched.stream().mapToLong(page -> pager.length(page.facts())).max().orElse(0);
      cap.check(read, length);
    }
  }

  /** Looks at runs of pages without a gap, as one who follows the pages would. */
  private static void refuseLoops(List<FetchedPage> ordered) {
    LoopGuard guard = new LoopGuard();
    long expected = 0;
    for (FetchedPage page : ordered) {
      guard = page.page().number() == expected ? guard : new LoopGuard();
      guard.check(page.page(), page.facts());
      expected = page.page().number() + 1;
    }
  }
}
