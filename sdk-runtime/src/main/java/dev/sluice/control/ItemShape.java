package dev.sluice.control;

/** What stands in the place of a page's items. */
public enum ItemShape {
  /** An array of them, or nothing. */
  ARRAY,
  /** An array, or one item without one. */
  ONE_OR_MANY
}
