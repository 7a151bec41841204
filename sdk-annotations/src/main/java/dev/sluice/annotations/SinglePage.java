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
 *
 * <p>Where one item stands in the place of the array, it is the list: with {@code items = ""}, a
 * reply that is an object is the only item.
 *
 * <p>On a connector, it holds for all operations that return {@code Pages} and have no paging of
 * their own; {@link PageItems} tells where the items of one of them are.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface SinglePage {

  /**
   * The JSON pointer (RFC 6901) of the array of items; {@code ""} when the body is the array. A
   * segment {@code *} stands for every member: {@code /contacts/*} has a map's values as items, and
   * before other segments it leads through each, e.g. to the node of every edge.
   */
  String items();
}
