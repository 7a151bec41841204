package dev.sluice.control;

import java.io.Serializable;

/**
 * What paging is decided by, read from one page's body.
 *
 * @param items how many items it has
 * @param total how many the list has in all; -1 where the API does not tell
 * @param bodyHash a hash of the bytes, to notice a page that repeats
 */
public record PageFacts(int items, long total, long bodyHash) implements Serializable {

  /** The total of an API that does not tell one. */
  public static final long UNKNOWN = -1;
}
