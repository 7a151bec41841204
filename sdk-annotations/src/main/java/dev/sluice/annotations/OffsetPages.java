package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Paging by an offset in items: {@code offset=0&limit=100}, {@code offset=100&limit=100}, ….
 *
 * <pre>{@code
 * @Get("/emailCampaigns?sort=asc")
 * @OffsetPages(items = "/campaigns", total = "/count", pageSize = 100)
 * Pages<ApiCampaign> emailCampaigns();
 *
 * // reads {"campaigns": [ … ], "count": 2400}
 * }</pre>
 *
 * <p>In the JSON body of a {@code POST}, as in {@code in = RequestPart.BODY}, the places are {@code
 * /offset} and {@code /limit} unless others are named:
 *
 * <pre>{@code
 * @Post(value = "/reports:run", idempotent = true)
 * @OffsetPages(items = "/rows", total = "/rowCount", in = RequestPart.BODY, pageSize = 10_000)
 * Pages<ApiRow> rows(@Body ReportRequest request);
 *
 * // POST /reports:run   {…, "limit": 10000, "offset": 0}
 * }</pre>
 *
 * <p>With {@link #total()} the pages are known after the first and are fetched in parallel. Without
 * it they are fetched one after another until a flag or {@link #stop()} says so; then a page begins
 * where the items of the one before it end, should the API give fewer than were asked for.
 *
 * <p>On a connector, it holds for all operations that return {@code Pages} and have no paging of
 * their own; {@link PageItems} tells where the items of one of them are.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface OffsetPages {

  /**
   * The JSON pointer (RFC 6901) of the array of items; {@code ""} when the body is the array. A
   * segment {@code *} stands for every member: {@code /contacts/*} has a map's values as items, and
   * before other segments it leads through each, e.g. to the node of every edge.
   */
  String items();

  /** The JSON pointer of the number of all items; {@code ""} where the API does not tell. */
  String total() default "";

  /** The JSON pointer of a value that is false on the last page; {@code ""} for none. */
  String hasMore() default "";

  /** The JSON pointer of a value that is true on the last page; {@code ""} for none. */
  String isLast() default "";

  /** What the flag reads on the last page where it is no boolean, e.g. {@code done}. */
  String lastValue() default "";

  /** How many items a page asks for: the most the API allows is quickest. */
  int pageSize();

  /** Where requests carry offset and page size; a body needs a verb that has one. */
  RequestPart in() default RequestPart.QUERY;

  /** The parameter, header, field or variable of the offset; in a body, its pointer. */
  String offset() default "offset";

  /** That of the page size. */
  String limit() default "limit";

  /** When to stop. By default the total says so, and without a total the flag. */
  StopRule stop() default StopRule.TOTAL;
}
