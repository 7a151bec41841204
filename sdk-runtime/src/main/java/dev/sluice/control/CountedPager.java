package dev.sluice.control;

import dev.sluice.error.PagingException;

/** Paging by a number that the requests count up: of items, or of pages. */
sealed interface CountedPager extends Pager permits OffsetPager, NumberPager {

  /** How many items a page asks for. */
  PageSize size();

  /** When the list has ended. */
  StopRule stop();

  @Override
  default PageStep after(PageRef page, PageFacts facts) {
    return hasEnded(page, facts)
        ? new PageStep.End()
        : new PageStep.Next(new PageRef(page.number() + 1, ""));
  }

  @Override
  default long pageCount(PageFacts facts) {
    if (facts.total() == PageFacts.UNKNOWN) {
      return PageFacts.UNKNOWN;
    }
    return switch (stop()) {
      case TOTAL -> (facts.total() + pageSize() - 1) / pageSize();
      case TOTAL_PAGES -> facts.total();
      case EMPTY_PAGE, SHORT_PAGE, FLAG -> PageFacts.UNKNOWN;
    };
  }

  @Override
  default long length(PageFacts facts) {
    return stop() == StopRule.TOTAL_PAGES ? PageFacts.UNKNOWN : facts.total();
  }

  @Override
  default int pageSize() {
    return size().items();
  }

  /** Notices an API whose pages are not of the declared size: some items would be on no page. */
  @Override
  default void check(PageRef page, PageFacts facts) {
    if (page.number() > 0 || stop() != StopRule.TOTAL || facts.total() == PageFacts.UNKNOWN) {
      return;
    }
    if (facts.items() > 0 && facts.items() != Math.min(pageSize(), facts.total())) {
      throw new PagingException(
          "The first page has %d items, but it was asked for %d of a total of %d. Declare the page"
                  .formatted(facts.items(), pageSize(), facts.total())
              + " size that the API gives, or check what its total counts; else items would be"
              + " missing.");
    }
  }

  private boolean hasEnded(PageRef page, PageFacts facts) {
    if (facts.more() == PageFacts.More.NO) {
      return true;
    }
    boolean goesOn = stop() == StopRule.FLAG && facts.more() == PageFacts.More.YES;
    if (facts.items() == 0 && !goesOn) {
      return true;
    }
    long pages = page.number() + 1;
    boolean counted = facts.total() != PageFacts.UNKNOWN;
    return switch (stop()) {
      case TOTAL -> counted && pages * pageSize() >= facts.total();
      case TOTAL_PAGES -> counted && pages >= facts.total();
      case SHORT_PAGE -> facts.items() < pageSize();
      case EMPTY_PAGE, FLAG -> false;
    };
  }
}
