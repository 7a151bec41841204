package dev.sluice.example.brevo.standin;

import java.util.List;

/**
 * Which part of a list is asked for.
 *
 * @param limit most records on the page
 * @param offset how many records come before the page
 * @param oldestFirst whether the list is in order of creation; otherwise newest first
 */
record Paging(int limit, long offset, boolean oldestFirst) {

  /** Returns the paging a query asks for, or turns a limit beyond the operation's maximum down. */
  static Paging of(QueryParams query, int defaultLimit, int maxLimit) {
    long limit = query.number("limit").orElse(defaultLimit);
    long offset = query.number("offset").orElse(0);
    if (limit < 0 || limit > maxLimit) {
      throw ApiError.outOfRange("limit should be between 0 and " + maxLimit);
    }
    if (offset < 0) {
      throw ApiError.outOfRange("offset should not be negative");
    }
    String sort = query.word("sort", List.of("asc", "desc")).orElse("desc");
    return new Paging((int) limit, offset, sort.equals("asc"));
  }

  /** Returns the indexes on the page, out of all that match in order of creation. */
  int[] page(int[] matches) {
    if (offset >= matches.length) {
      return new int[0];
    }
    int from = (int) offset;
    int[] page = new int[Math.min(limit, matches.length - from)];
    for (int i = 0; i < page.length; i++) {
      page[i] = matches[oldestFirst ? from + i : matches.length - 1 - from - i];
    }
    return page;
  }
}
