package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The response headers in which the API tells how much of its rate limit is left.
 *
 * <pre>{@code
 * @RateLimitHeaders(remaining = "x-sib-ratelimit-remaining", reset = "x-sib-ratelimit-reset",
 *     resetUnit = ResetUnit.SECONDS_LEFT)
 * }</pre>
 *
 * <p>When nothing remains, requests wait for the reset; on a 429 the reset is the least delay.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RateLimitHeaders {

  /** The header with the number of requests left. */
  String remaining();

  /** The header that tells when the limit is renewed. */
  String reset();

  /** What the reset header counts. */
  ResetUnit resetUnit();
}
