package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation sent with the HTTP method {@code POST} (RFC 9110).
 *
 * <pre>{@code
 * @Post("/contacts")
 * Call<CreatedContact> createContact(@Body NewContact contact);
 *
 * // sends: POST /contacts   Content-Type: application/json   {"email":"ada@example.com"}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Post {

  /**
   * The path below the base URL, with {@code {variables}} and, after '?', fixed query parameters.
   * Empty for the base URL itself, or where a parameter is annotated {@link Url}.
   */
  String value() default "";

  /**
   * Whether a repeat has the same effect as one call. Without it a {@code POST} is retried only
   * when it was surely not processed (no connection, 429, 503 with {@code Retry-After}).
   */
  boolean idempotent() default false;
}
