package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Paging by the URL of the next page, absolute or relative.
 *
 * <pre>{@code
 * @Get("/repos")
 * @NextUrlPages(items = "", link = "next", size = "per_page", pageSize = 100)
 * Pages<ApiRepo> repos();
 *
 * // GET /repos?per_page=100
 * // reads Link: <https://api.example.com/repos?per_page=100&page=2>; rel="next"
 * // GET /repos?per_page=100&page=2
 * }</pre>
 *
 * <p>The URL is told by exactly one of {@link #next()} and {@link #link()}. One of another origin
 * than the connector's is refused, unless it is among {@link #origins()}; there it is fetched
 * without credentials. The list has ended when a page tells no URL, or a flag says so.
 *
 * <p>On a connector, it holds for all operations that return {@code Pages} and have no paging of
 * their own; {@link PageItems} tells where the items of one of them are.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface NextUrlPages {

  /**
   * The JSON pointer (RFC 6901) of the array of items; {@code ""} when the body is the array. A
   * segment {@code *} stands for every member: {@code /contacts/*} has a map's values as items, and
   * before other segments it leads through each, e.g. to the node of every edge.
   */
  String items();

  /** The JSON pointer of the next page's URL. */
  String next() default "";

  /** The relation of the {@code Link} header (RFC 8288) that has the next page's URL. */
  String link() default "";

  /**
   * The JSON pointer of the URL that the last page tells for a later reading, e.g. {@code
   * /@odata.deltaLink}; a flow receives it as {@link SavedCursor}.
   */
  String saved() default "";

  /** Next URLs that mean the end, besides none and an empty one, e.g. {@code "none"}. */
  String[] terminal() default {};

  /** What a page without items means. */
  EmptyPage emptyPage() default EmptyPage.GOES_ON;

  /** The JSON pointer of the number of all items; it is told, and never ends the list. */
  String total() default "";

  /** Other origins that next URLs may have, e.g. {@code https://files.example.com}. */
  String[] origins() default {};

  /** The JSON pointer of a value that is false on the last page; {@code ""} for none. */
  String hasMore() default "";

  /** The JSON pointer of a value that is true on the last page; {@code ""} for none. */
  String isLast() default "";

  /** What the flag reads on the last page where it is no boolean, e.g. {@code done}. */
  String lastValue() default "";

  /** The query parameter that carries the page size; {@code ""} where none does. */
  String size() default "";

  /** How many items a page has at most: the most the API allows is quickest. */
  int pageSize();
}
