package dev.sluice.control;

/** When a list has reached its end. */
public enum StopRule {
  /** As many items as the total were read, or a page is empty. */
  TOTAL,
  /** A page has no items. */
  EMPTY_PAGE,
  /** A page has fewer items than were asked for. */
  SHORT_PAGE
}
