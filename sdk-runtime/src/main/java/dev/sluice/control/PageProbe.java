package dev.sluice.control;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for on a page.
 *
 * @param items the JSON pointer to its items; in it, a segment {@code *} stands for every member
 * @param shape whether one item may stand in the place of an array
 * @param total the JSON pointer to the length of the list; empty for none
 * @param flag what tells whether the page is the last; null for nothing
 * @param next where it tells how the next page is found
 */
public record PageProbe(
    String items, ItemShape shape, String total, @Nullable StopFlag flag, CursorSource next) {

  /** What is looked for where the items are in an array. */
  public PageProbe(String items, String total, @Nullable StopFlag flag, CursorSource next) {
    this(items, ItemShape.ARRAY, total, flag, next);
  }
}
