package dev.sluice.control;

import java.io.Serializable;

/**
 * What paging is decided by, read from one page.
 *
 * @param items how many items it has
 * @param total how long the list is in all, in items or pages; -1 where the API does not tell
 * @param bodyHash a hash of the bytes, to notice a page that repeats
 * @param more whether the API says that another page follows
 * @param next what it says that the next page is found by; empty for nothing
 */
public record PageFacts(int items, long total, long bodyHash, More more, String next)
    implements Serializable {

  /** The total of an API that does not tell one. */
  public static final long UNKNOWN = -1;

  /** What a page without content says: it is the last. */
  public static final PageFacts NOTHING = new PageFacts(0, UNKNOWN, 0, More.NO, "");

  /** What a page says of whether another follows. */
  public enum More {
    /** It says nothing. */
    UNKNOWN,
    /** Another follows. */
    YES,
    /** It is the last. */
    NO
  }

  /** Facts of a page that is followed by number. */
  public PageFacts(int items, long total, long bodyHash) {
    this(items, total, bodyHash, More.UNKNOWN, "");
  }

  /** The same facts with the next page found otherwise. */
  public PageFacts withNext(String value) {
    return new PageFacts(items, total, bodyHash, more, value);
  }
}
