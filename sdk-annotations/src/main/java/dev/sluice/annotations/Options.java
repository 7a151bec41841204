package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation sent with the HTTP method {@code OPTIONS} (RFC 9110).
 *
 * <pre>{@code
 * @Options("/files")
 * Response<Void> files();
 *
 * // sends: OPTIONS /files
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Options {
  /**
   * The path below the base URL, with {@code {variables}} and, after '?', fixed query parameters.
   * Empty for the base URL itself, or where a parameter is annotated {@link Url}.
   */
  String value() default "";
}
