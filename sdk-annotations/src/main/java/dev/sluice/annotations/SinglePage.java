package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list that comes as a whole, in one reply.
 *
 * <pre>{@code
 * @Get("/languages")
 * @SinglePage(items = "/languages")
 * Pages<ApiLanguage> languages();
 *
 * // GET /languages
 * // reads {"languages": [ … ]}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface SinglePage {

  /**
   * The JSON pointer (RFC 6901) of the array of items; {@code ""} when the body is the array. A
   * segment {@code *} stands for every member: {@code /contacts/*} has a map's values as items.
   */
  String items();
}
