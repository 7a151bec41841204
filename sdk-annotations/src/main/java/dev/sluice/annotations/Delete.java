package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation sent with the HTTP method {@code DELETE} (RFC 9110).
 *
 * <pre>{@code
 * @Delete("/contacts/{id}")
 * Call<Void> deleteContact(@Path("id") long id);
 *
 * // sends: DELETE /contacts/7
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Delete {

  /**
   * The path below the base URL, with {@code {variables}} and, after '?', fixed query parameters.
   * Empty for the base URL itself, or where a parameter is annotated {@link Url}.
   */
  String value() default "";
}
