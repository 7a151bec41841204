package dev.sluice.processor.model;

import org.jspecify.annotations.Nullable;

/** What a connector's annotations say beside {@code @Connector}; null for what is not there. */
public record Settings(
    @Nullable ApiKey apiKey,
    @Nullable Retry retry,
    @Nullable RateLimit rateLimit,
    @Nullable RateLimitHeaders rateLimitHeaders,
    @Nullable CircuitBreaker circuitBreaker,
    @Nullable ErrorBody errorBody) {

  /** None. */
  public static final Settings NONE = new Settings(null, null, null, null, null, null);

  /** {@code @ApiKey}. */
  public record ApiKey(Written<String> header, Written<String> secret, Written<String> prefix) {}

  /** {@code @Retry}. */
  public record Retry(
      Written<Integer> attempts, Written<String> initialDelay, Written<String> maxDelay) {}

  /** {@code @RateLimit}. */
  public record RateLimit(Written<Integer> permits, Written<String> per) {}

  /** {@code @RateLimitHeaders}. */
  public record RateLimitHeaders(
      Written<String> remaining, Written<String> reset, String resetUnit) {}

  /** {@code @CircuitBreaker}. */
  public record CircuitBreaker(Written<Integer> failures, Written<String> recovery) {}

  /** {@code @ErrorBody}. */
  public record ErrorBody(Written<String> code, Written<String> message) {}
}
