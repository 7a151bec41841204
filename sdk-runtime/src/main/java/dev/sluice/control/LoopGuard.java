package dev.sluice.control;

import dev.sluice.error.PagingException;
import org.jspecify.annotations.Nullable;

/**
 * Notices pages that would never end: one that repeats the page before it byte for byte, and tokens
 * that come again, however many lie between. For the pages of one list, in order; not thread-safe.
 */
public final class LoopGuard {

  private @Nullable PageRef before;
  private @Nullable PageFacts factsBefore;
  // Brent's way to find a cycle in bounded memory: a token is compared with one that is remembered
  // for twice as many pages as the one before it.
  private String remembered = "";
  private long age;
  private long span = 1;

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
    refuseCycle(page);
    before = page;
    factsBefore = facts;
  }

  private void refuseCycle(PageRef page) {
    if (page.token().isEmpty()) {
      return;
    }
    if (page.token().equals(remembered)) {
      throw new PagingException(
          "Page "
              + page.number()
              + " was read before: the API gave the same token, or URL, as some pages ago.");
    }
    age++;
    if (age == span) {
      remembered = page.token();
      span *= 2;
      age = 0;
    }
  }
}
