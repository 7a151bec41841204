package dev.sluice.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a connector's annotations say beside {@code @Connector}; null for what is not there. Auths
 * are in written order.
 */
public record Settings(
    List<AuthModel> auths,
    @Nullable Retry retry,
    @Nullable RateLimit rateLimit,
    @Nullable RateLimitHeaders rateLimitHeaders,
    @Nullable CircuitBreaker circuitBreaker,
    @Nullable ErrorBodyModel errorBody,
    List<ErrorRuleModel> errorRules) {

  /** None. */
  public static final Settings NONE =
      new Settings(List.of(), null, null, null, null, null, List.of());

  public Settings {
    auths = List.copyOf(auths);
    errorRules = List.copyOf(errorRules);
  }

  /** The ways to authenticate of which a run chooses one, the default first. */
  public List<AuthModel> schemes() {
    return auths.stream().filter(each -> each.scheme().isPresent()).toList();
  }

  /** What is sent whatever is chosen. */
  public List<SecretLineModel> secretLines() {
    return auths.stream()
        .filter(SecretLineModel.class::isInstance)
        .map(SecretLineModel.class::cast)
        .toList();
  }

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
}
