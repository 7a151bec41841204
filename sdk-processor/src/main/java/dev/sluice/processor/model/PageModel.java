package dev.sluice.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every kind of paging says of a page.
 *
 * @param annotation the paging annotation's simple name
 * @param items the pointer of the items
 * @param total the pointer of the total; may be empty
 * @param flags what tells the last page; at most one when valid
 * @param size how many items a page has; null for all of them
 * @param origin the annotation
 */
public record PageModel(
    String annotation,
    Written<String> items,
    Written<String> total,
    List<Flag> flags,
    @Nullable Size size,
    Origin origin) {

  public PageModel {
    flags = List.copyOf(flags);
  }

  /**
   * What tells whether a page is the last.
   *
   * @param member the annotation's member it was written as
   * @param pointer where it stands
   * @param last what it reads on the last page
   */
  public record Flag(String member, Written<String> pointer, String last) {}

  /**
   * How many items a page has.
   *
   * @param items at most
   * @param parameter the query parameter that asks for it; empty for none
   */
  public record Size(Written<Integer> items, Written<String> parameter) {}
}
