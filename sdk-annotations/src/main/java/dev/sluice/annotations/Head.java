package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation sent with the HTTP method {@code HEAD} (RFC 9110), whose reply has no body.
 *
 * <pre>{@code
 * @Head("/files/{id}")
 * Response<Void> file(@Path("id") String id);
 *
 * // sends: HEAD /files/7
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Head {
  /**
   * The path below the base URL, with {@code {variables}} and, after '?', fixed query parameters.
   * Empty for the base URL itself, or where a parameter is annotated {@link Url}.
   */
  String value() default "";
}
