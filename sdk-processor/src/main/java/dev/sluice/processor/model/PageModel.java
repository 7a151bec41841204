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
 * @param lastValue what a flag that is no boolean reads on the last page; null when not written
 * @param size how many items a page has; null for all of them
 * @param origin the annotation
 */
public record PageModel(
    String annotation,
    Written<String> items,
    Written<String> total,
    List<Flag> flags,
    @Nullable Written<String> lastValue,
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
   * @param place what asks for it; its name is empty where nothing does
   */
  public record Size(Written<Integer> items, PlaceModel place) {}

  /** The same with the items elsewhere. */
  public PageModel withItems(Written<String> others) {
    return new PageModel(annotation, others, total, flags, lastValue, size, origin);
  }
}
