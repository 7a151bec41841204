package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the items of a list are written in; JSON without it.
 *
 * <pre>{@code
 * @Get("/stats/export")
 * @SinglePage(items = "")
 * @Format(BodyFormat.CSV)
 * Pages<ApiStat> stats();
 *
 * // GET /stats/export
 * // reads DATE,REQUESTS
 * //       2026-01-05,7
 * }</pre>
 *
 * <p>Each row is an item, read by the same contract as JSON is. A header's names are the fields'
 * names, in upper or lower case; an empty cell is no value for anything but text. A row that does
 * not fit is a violation of that item only. In {@link BodyFormat#XML}, each element at {@code
 * items} is one. What is packed with gzip or zip is unpacked, whatever the reply's headers say.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Format {

  /** The format. */
  BodyFormat value();

  /** What stands between the cells of {@link BodyFormat#CSV}. */
  char delimiter() default ',';
}
