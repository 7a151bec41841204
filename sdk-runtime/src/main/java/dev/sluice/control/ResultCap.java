package dev.sluice.control;

import dev.sluice.error.PagingException;
import java.io.Serializable;

/**
 * How many items of a list an API gives at most, however long the list is. A list that reaches it
 * was cut short, because nothing tells it from one that is longer.
 *
 * @param items at least 1
 */
public record ResultCap(long items) implements Serializable {

  /** Lists are given whole. */
  public static final ResultCap NONE = new ResultCap(Long.MAX_VALUE);

  public ResultCap {
    if (items < 1) {
      throw new IllegalArgumentException("items must be at least 1, was " + items);
    }
  }

  /**
   * Whether the API cuts a list short.
   *
   * @param read how many of its items were read
   * @param length how many it has in all; {@link PageFacts#UNKNOWN} where that is not told
   */
  public boolean cuts(long read, long length) {
    return Math.max(read, length) >= items;
  }

  /**
   * Refuses a list that is cut short.
   *
   * @throws PagingException when it is
   */
  public void check(long read, long length) {
    if (cuts(read, length)) {
      throw new PagingException(
          "The list has "
              + (length >= items ? length + " items" : read + " items or more")
              + ", but the API gives at most "
              + items
              + " of one list, so the rest would be missing. Ask for less at once, e.g. by a"
              + " filter or a shorter span of time.");
    }
  }
}
