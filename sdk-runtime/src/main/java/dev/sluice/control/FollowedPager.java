package dev.sluice.control;

/** Paging by what one page tells of the next. */
sealed interface FollowedPager extends Pager permits CursorPager, NextUrlPager {

  /** Where a page tells it. */
  CursorSource from();

  /** How many items a page has at most. */
  PageSize size();

  /** When the list has ended. */
  CursorStop stop();

  @Override
  default PageStep after(PageRef page, PageFacts facts) {
    return stop().after(page, facts);
  }

  @Override
  default long pageCount(PageFacts facts) {
    return PageFacts.UNKNOWN;
  }

  @Override
  default int pageSize() {
    return size().items();
  }

  @Override
  default CursorSource next() {
    return from();
  }
}
