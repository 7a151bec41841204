package dev.sluice.control;

import dev.sluice.error.PagingException;
import org.jspecify.annotations.Nullable;

/**
 * Notices pages that would never end: one that repeats the page before it byte for byte, and a
 * token that comes twice in a row. For the pages of one list, in order; not thread-safe.
 */
public final class LoopGuard {

  private @Nullable PageRef before;
  private @Nullable PageFacts factsBefore;

  /**
   * Takes note of a page.
   *
   * @throws PagingException when it repeats the one before it, or has no items where the API says
   *     that there are some
   */
  public void check(PageRef page, PageFacts facts) {
    if (page.number() == 0 && facts.items() == 0 && facts.total() > 0) {
      throw new PagingException(
          "The first page has no items, although the API tells of "
              + facts.total()
              + ". Check the JSON pointer to the items.");
    }
    if (before != null && !page.token().isEmpty() && page.token().equals(before.token())) {
      throw new PagingException(
          "Page " + page.number() + " leads to itself: the API gave the same token twice.");
    }
    if (factsBefore != null && facts.items() > 0 && facts.bodyHash() == factsBefore.bodyHash()) {
      throw new PagingException(
          "Page "
              + page.number()
              + " repeats the page before it byte for byte, so the list would never end. Check"
              + " that the API knows the declared paging parameters.");
    }
    before = page;
    factsBefore = facts;
  }
}
