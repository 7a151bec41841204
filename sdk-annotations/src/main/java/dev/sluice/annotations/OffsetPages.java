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
 * <p>With {@link #total()} the pages are known after the first and are fetched in parallel. Without
 * it they are fetched one after another until a flag or {@link #stop()} says so.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OffsetPages {

  /** The JSON pointer (RFC 6901) of the array of items; {@code ""} when the body is the array. */
  String items();

  /** The JSON pointer of the number of all items; {@code ""} where the API does not tell. */
  String total() default "";

  /** The JSON pointer of a value that is false on the last page; {@code ""} for none. */
  String hasMore() default "";

  /** The JSON pointer of a value that is true on the last page; {@code ""} for none. */
  String isLast() default "";

  /** How many items a page asks for: the most the API allows is quickest. */
  int pageSize();

  /** The query parameter that carries the offset. */
  String offset() default "offset";

  /** The query parameter that carries the page size. */
  String limit() default "limit";

  /** When to stop. By default the total says so, and without a total the flag. */
  StopRule stop() default StopRule.TOTAL;
}
