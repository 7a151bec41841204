package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long one attempt of an operation may take, from sending it to the last byte of the reply.
 *
 * <pre>{@code
 * @Get("/exports/{id}")
 * @Timeout("5m")
 * byte[] export(@Path("id") String id);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Timeout {
  /** A whole number with {@code ms}, {@code s}, {@code m} or {@code h}. */
  String value();
}
