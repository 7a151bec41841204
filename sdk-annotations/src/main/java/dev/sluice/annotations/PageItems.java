package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where the items of an operation's pages are, when the rest of its paging is the connector's.
 *
 * <pre>{@code
 * @Connector(name = "desk", baseUrl = "https://desk.example.com/api/v2")
 * @CursorPages(items = "/results", next = "/meta/after_cursor", query = "page[after]",
 *     size = "page[size]", pageSize = 100)
 * public interface Desk {
 *
 *   @Get("/tickets")
 *   @PageItems("/tickets")
 *   Pages<ApiTicket> tickets();
 * }
 *
 * // reads {"tickets": [ … ], "meta": {"after_cursor": "b7"}}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PageItems {

  /** The JSON pointer of the items, instead of the connector's {@code items}. */
  String value();
}
