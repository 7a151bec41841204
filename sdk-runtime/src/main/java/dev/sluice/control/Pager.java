package dev.sluice.control;

import dev.sluice.error.PagingException;
import dev.sluice.http.HttpRequest;
import java.io.Serializable;

/** How a list operation is paged: a pure state machine, page in, next page or stop out. */
public sealed interface Pager extends Serializable
    permits CountedPager, FollowedPager, SinglePager, JobPager {

  /** The request of that page, made from the operation's request. */
  HttpRequest request(HttpRequest operation, PageRef page);

  /** What follows a page, given what it held. */
  PageStep after(PageRef page, PageFacts facts);

  /**
   * How many pages the list has in all, where one page's facts tell, so that they can be fetched in
   * parallel; -1 where pages must be followed one by one.
   */
  long pageCount(PageFacts facts);

  /** How many items the list has in all, where a page's facts tell; -1 where they do not. */
  default long length(PageFacts facts) {
    return facts.total();
  }

  /** That page of a list whose pages were counted by those facts. */
  default PageRef page(long number, PageFacts counted) {
    return new PageRef(number, "");
  }

  /** Whether the log must hold a page before anything behind it is fetched. */
  default boolean isLoggedAlone(long number) {
    return false;
  }

  /** How many items a page has at most. */
  int pageSize();

  /** How many pages have so many items. */
  default long pagesFor(long items) {
    return items / pageSize() + (items % pageSize() == 0 ? 0 : 1);
  }

  /** Where a page tells how the next one is found. */
  default CursorSource next() {
    return CursorSource.None.INSTANCE;
  }

  /**
   * Looks whether a page is one of a list that is paged so.
   *
   * @throws PagingException when it is not, and items would be missing
   */
  default void check(PageRef page, PageFacts facts) {}

  /**
   * What a page says, seen from where it was found: a relative URL becomes absolute.
   *
   * @param operation the operation's request
   * @param sent the request of this page
   * @throws PagingException when it leads to where it must not
   */
  default PageFacts located(HttpRequest operation, HttpRequest sent, PageFacts facts) {
    return facts;
  }
}
