package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Paging by the page's number: {@code page=1&per_page=50}, {@code page=2&per_page=50}, ….
 *
 * <pre>{@code
 * @Get("/users")
 * @NumberedPages(items = "/data", total = "/total_pages", stop = StopRule.TOTAL_PAGES,
 *     size = "per_page", pageSize = 50)
 * Pages<ApiUser> users();
 *
 * // GET /users?per_page=50&page=1
 * // reads {"data": [ … ], "total_pages": 12}
 * }</pre>
 *
 * <p>With {@link #total()} the pages are known after the first and are fetched in parallel. Without
 * it they are fetched one after another until a flag or {@link #stop()} says so.
 *
 * <p>On a connector, it holds for all operations that return {@code Pages} and have no paging of
 * their own; {@link PageItems} tells where the items of one of them are.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface NumberedPages {

  /**
   * The JSON pointer (RFC 6901) of the array of items; {@code ""} when the body is the array. A
   * segment {@code *} stands for every member: {@code /contacts/*} has a map's values as items, and
   * before other segments it leads through each, e.g. to the node of every edge.
   */
  String items();

  /** The JSON pointer of the number of all items, or pages; {@code ""} where there is none. */
  String total() default "";

  /** The JSON pointer of a value that is false on the last page; {@code ""} for none. */
  String hasMore() default "";

  /** The JSON pointer of a value that is true on the last page; {@code ""} for none. */
  String isLast() default "";

  /** What the flag reads on the last page where it is no boolean, e.g. {@code done}. */
  String lastValue() default "";

  /** Where requests carry number and size of the page; a body needs a verb that has one. */
  RequestPart in() default RequestPart.QUERY;

  /** The parameter, header, field or variable of the number; in a body, its pointer. */
  String page() default "page";

  /** The number of the first page. */
  int start() default 1;

  /** That of the page size; {@code ""} where the API has one of its own. */
  String size();

  /** How many items a page has at most: the most the API allows is quickest. */
  int pageSize();

  /** When to stop. By default the total says so, and without a total the flag. */
  StopRule stop() default StopRule.TOTAL;
}
