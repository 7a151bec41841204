package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many items of a list the API gives at most, however long the list is.
 *
 * <pre>{@code
 * @Get("/incidents")
 * @OffsetPages(items = "/incidents", hasMore = "/more", pageSize = 100)
 * @ResultCap(10_000)
 * Pages<ApiIncident> incidents(@Query("since") Instant since);
 *
 * // GET /incidents?since=…&limit=100&offset=0, … &offset=9900: the API gives no more
 * }</pre>
 *
 * <p>A list that is as long as the cap, or tells that it is longer, was cut short by the API. It
 * ends with a {@code PagingException}, never as if it were complete; ask for less at once then.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ResultCap {

  /** The most items that one list gives. */
  int value();
}
