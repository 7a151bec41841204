package dev.sluice.control;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for on a page.
 *
 * @param items the JSON pointer to its items; in it, a segment {@code *} stands for every member
 * @param total the JSON pointer to the length of the list; empty for none
 * @param flag what tells whether the page is the last; null for nothing
 * @param next where it tells how the next page is found
 */
public record PageProbe(String items, String total, @Nullable StopFlag flag, CursorSource next) {}
