package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation sent with the HTTP method {@code PATCH} (RFC 9110).
 *
 * <pre>{@code
 * @Patch("/contacts/{id}")
 * Call<Void> patchContact(@Path("id") long id, @Body ContactUpdate update);
 *
 * // sends: PATCH /contacts/7
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Patch {

  /**
   * The path below the base URL, with {@code {variables}} and, after '?', fixed query parameters.
   * Empty for the base URL itself, or where a parameter is annotated {@link Url}.
   */
  String value() default "";

  /**
   * Whether a repeat has the same effect as one call. Without it a {@code PATCH} is retried only
   * when it was surely not processed (no connection, 429, 503 with {@code Retry-After}).
   */
  boolean idempotent() default false;
}
