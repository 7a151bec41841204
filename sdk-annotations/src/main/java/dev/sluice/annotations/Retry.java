package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How calls are repeated: on connect failures and the statuses 408, 425, 429, 500, 502, 503, 504.
 *
 * <pre>{@code
 * @Retry(attempts = 5, initialDelay = "500ms", maxDelay = "60s")
 * public interface Shop {
 *   @Get("/status")
 *   @Retry(attempts = 1)
 *   Status status();
 * }
 * }</pre>
 *
 * <p>Delays are random between zero and an exponentially growing bound ("full jitter"). {@code
 * Retry-After} and the declared reset headers are a floor that jitter only adds to; one that asks
 * for more than {@link #maxDelay()} ends the call at once.
 *
 * <p>On a method, it holds for that operation instead of the connector's and the run's own.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Retry {

  /** How many calls are made in all, the first included. */
  int attempts() default 5;

  /** The bound of the first delay: a number with {@code ms}, {@code s}, {@code m} or {@code h}. */
  String initialDelay() default "500ms";

  /** The longest delay, and the longest an API may ask us to wait. */
  String maxDelay() default "60s";
}
