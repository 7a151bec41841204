package dev.sluice.config;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How often an API is called: repeats, pace, and when to leave it alone.
 *
 * <pre>{@code
 * TrafficConfig.DEFAULT.withRateLimit(new RateLimitConfig(10, Duration.ofSeconds(1)))
 * }</pre>
 *
 * @param retry how calls are repeated
 * @param rateLimit the rate to keep; null for none
 * @param rateLimitHeaders where the API tells what is left; null for nowhere
 * @param circuitBreaker when to stop calling; null for never
 */
public record TrafficConfig(
    RetryConfig retry,
    @Nullable RateLimitConfig rateLimit,
    @Nullable RateLimitHeadersConfig rateLimitHeaders,
    @Nullable CircuitBreakerConfig circuitBreaker)
    implements Serializable {

  /** Default repeats, and nothing else. */
  public static final TrafficConfig DEFAULT =
      new TrafficConfig(RetryConfig.DEFAULT, null, null, null);

  public TrafficConfig withRetry(RetryConfig value) {
    return new TrafficConfig(value, rateLimit, rateLimitHeaders, circuitBreaker);
  }

  public TrafficConfig withRateLimit(@Nullable RateLimitConfig value) {
    return new TrafficConfig(retry, value, rateLimitHeaders, circuitBreaker);
  }

  public TrafficConfig withRateLimitHeaders(@Nullable RateLimitHeadersConfig value) {
    return new TrafficConfig(retry, rateLimit, value, circuitBreaker);
  }

  public TrafficConfig withCircuitBreaker(@Nullable CircuitBreakerConfig value) {
    return new TrafficConfig(retry, rateLimit, rateLimitHeaders, value);
  }
}
