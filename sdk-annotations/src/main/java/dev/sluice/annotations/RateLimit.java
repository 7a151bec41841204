package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The request rate the API allows, kept by all tasks of a run together.
 *
 * <pre>{@code
 * @RateLimit(permits = 10, per = "1s")   // never more than 10 requests in any second
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RateLimit {

  /** How many requests. */
  int permits();

  /** In how long: a number with {@code ms}, {@code s}, {@code m} or {@code h}. */
  String per();
}
