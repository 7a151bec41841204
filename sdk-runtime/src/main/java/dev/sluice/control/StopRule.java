package dev.sluice.control;

/** When a list that is paged by numbers has reached its end; a flag ends it in any case. */
public enum StopRule {
  /** As many items as the total were asked for, or a page is empty. */
  TOTAL,
  /** As many pages as the total were read, or a page is empty. */
  TOTAL_PAGES,
  /** A page has no items. */
  EMPTY_PAGE,
  /** A page has fewer items than were asked for. */
  SHORT_PAGE,
  /** The flag says so, or a page without a flag is empty. */
  FLAG
}
