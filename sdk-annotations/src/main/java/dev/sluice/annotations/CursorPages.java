package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Paging by a cursor: a value that one page tells and the request of the next carries.
 *
 * <pre>{@code
 * @Get("/crm/v3/objects/contacts")
 * @CursorPages(items = "/results", next = "/paging/next/after", query = "after",
 *     size = "limit", pageSize = 100)
 * Pages<ApiContact> contacts();
 *
 * // GET /crm/v3/objects/contacts?limit=100
 * // reads {"results": [ … ], "paging": {"next": {"after": "b7"}}}
 * // GET /crm/v3/objects/contacts?limit=100&after=b7
 * }</pre>
 *
 * <p>The cursor is told by exactly one of {@link #next()}, {@link #nextHeader()} and {@link
 * #lastItem()}, and carried by exactly one of {@link #query()}, {@link #header()}, {@link #form()},
 * {@link #body()}, {@link #variable()} and {@link #path()}. The list has ended when a page tells no
 * cursor, or a flag says so.
 *
 * <p>On a connector, it holds for all operations that return {@code Pages} and have no paging of
 * their own; {@link PageItems} tells where the items of one of them are.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface CursorPages {

  /**
   * The JSON pointer (RFC 6901) of the array of items; {@code ""} when the body is the array. A
   * segment {@code *} stands for every member: {@code /contacts/*} has a map's values as items, and
   * before other segments it leads through each, e.g. to the node of every edge.
   */
  String items();

  /** The JSON pointer of the cursor in the response's body. */
  String next() default "";

  /** The response header that tells the cursor. */
  String nextHeader() default "";

  /**
   * The JSON pointer of the cursor, seen from a page's last item; {@code ""} for an item that is
   * one itself.
   */
  String lastItem() default "";

  /** The query parameter that carries the cursor. */
  String query() default "";

  /** The request header that carries the cursor. */
  String header() default "";

  /** The field of the form that carries the cursor. */
  String form() default "";

  /** The JSON pointer of the cursor in the request's body, e.g. {@code /variables/after}. */
  String body() default "";

  /** The variable of the GraphQL document that carries the cursor, without {@code $}. */
  String variable() default "";

  /** The variable of the path that carries the cursor; the first request has no such segment. */
  String path() default "";

  /**
   * Whether a later reading goes on at the cursor that the last page tells; a flow receives it as
   * {@link SavedCursor}, and gives it to a parameter of the same name.
   */
  boolean resumable() default false;

  /** The cursor of the first page, e.g. {@code "*"}; {@code ""} where it carries none. */
  String initial() default "";

  /** The query parameters that only the first request carries. */
  String[] firstPageOnly() default {};

  /** Cursors that mean the end, besides none and an empty one, e.g. {@code "-1"}. */
  String[] terminal() default {};

  /** What a page without items means. */
  EmptyPage emptyPage() default EmptyPage.GOES_ON;

  /** The JSON pointer of the number of all items; it is told, and never ends the list. */
  String total() default "";

  /** The JSON pointer of a value that is false on the last page; {@code ""} for none. */
  String hasMore() default "";

  /** The JSON pointer of a value that is true on the last page; {@code ""} for none. */
  String isLast() default "";

  /** What the flag reads on the last page where it is no boolean, e.g. {@code done}. */
  String lastValue() default "";

  /** What carries the page size, in {@link #sizeIn()}; {@code ""} where nothing does. */
  String size() default "";

  /** Where requests carry the page size; a body has it at a JSON pointer. */
  RequestPart sizeIn() default RequestPart.QUERY;

  /** How many items a page has at most: the most the API allows is quickest. */
  int pageSize();
}
