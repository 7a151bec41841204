package dev.sluice.annotations;

/** When a paged operation has reached its end. */
public enum StopRule {
  /** When as many items as the declared total were read, or a page is empty. */
  TOTAL,

  /** When as many pages as the declared total were read, or a page is empty. */
  TOTAL_PAGES,

  /** When a page has no items, or no array of items at all. */
  EMPTY_PAGE,

  /** When a page has fewer items than were asked for. */
  SHORT_PAGE,

  /** When the flag says so, or a page without a flag is empty. */
  FLAG
}
