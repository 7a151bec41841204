package dev.sluice.example.standin;

/**
 * Which part of a list is asked for.
 *
 * @param limit most records on the page
 * @param offset how many records come before the page
 * @param order the order of the list
 */
public record Paging(int limit, long offset, Order order) {

  /** Returns what {@code limit} and {@code offset} ask for, or turns them down. */
  public static Paging of(QueryParams query, Order order, PageSize size) {
    long limit = query.number("limit").orElse(size.usual());
    long offset = query.number("offset").orElse(0);
    if (limit < size.least() || limit > size.most()) {
      throw query.outOfRange(
          "limit", "limit should be between " + size.least() + " and " + size.most());
    }
    if (offset < 0) {
      throw query.outOfRange("offset", "offset should not be negative");
    }
    return new Paging((int) limit, offset, order);
  }

  /** Returns the indexes on the page, out of all that match in order of creation. */
  public int[] page(int[] matches) {
    if (offset >= matches.length) {
      return new int[0];
    }
    int from = (int) offset;
    int[] page = new int[Math.min(limit, matches.length - from)];
    for (int i = 0; i < page.length; i++) {
      int at = from + i;
      page[i] = matches[order == Order.OLDEST_FIRST ? at : matches.length - 1 - at];
    }
    return page;
  }
}
