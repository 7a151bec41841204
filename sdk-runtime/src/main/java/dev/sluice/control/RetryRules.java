package dev.sluice.control;

import dev.sluice.config.RateLimitHeadersConfig;
import dev.sluice.config.RetryConfig;
import dev.sluice.http.ErrorAction;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import dev.sluice.http.RetryBounds;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a request is sent again.
 *
 * <p>Repeated are: failures to connect, broken connections, time-outs, and the statuses 408, 425,
 * 429, 500, 502, 503 and 504; but of a request that is not idempotent only what was surely not
 * processed: failures to connect, refused streams, 425, 429, and 503 with {@code Retry-After}. What
 * the API asks to wait is a floor that jitter only adds to; when it asks for longer than the
 * longest delay, the outcome stands at once. What an error rule says comes before all this.
 */
public final class RetryRules {

  private static final RetryDecision DONE = new RetryDecision.Done();

  private final RetryConfig config;
  private final @Nullable RateLimitHeadersConfig rateLimitHeaders;

  /** Rules with these bounds; the headers tell of rate limits, null for none. */
  public RetryRules(RetryConfig config, @Nullable RateLimitHeadersConfig rateLimitHeaders) {
    this.config = config;
    this.rateLimitHeaders = rateLimitHeaders;
  }

  /**
   * What follows an attempt.
   *
   * @param attempt how many attempts were made, counted from 1
   * @param random from 0 to less than 1
   */
  public RetryDecision decide(
      HttpRequest request, HttpResponse response, int attempt, double random, Instant now) {
    if (response.isSuccess() || !isWorthARepeat(response)) {
      return DONE;
    }
    if (!request.operation().idempotent() && !isSurelyNotProcessed(response)) {
      return new RetryDecision.GiveUp("it may have been processed, and is not idempotent");
    }
    RetryConfig bounds = bounds(request.operation().retry());
    if (attempt >= bounds.attempts()) {
      return new RetryDecision.GiveUp("that was attempt " + attempt + " of " + bounds.attempts());
    }
    Duration hint = hint(response, now).orElse(Duration.ZERO);
    if (hint.compareTo(bounds.maxDelay()) > 0) {
      return new RetryDecision.GiveUp(
          "the API asks to wait " + hint.toSeconds() + " s, longer than the longest delay");
    }
    return new RetryDecision.Again(delay(bounds, hint, attempt, random));
  }

  /** How long the API asks to wait, or the error rule that matches; empty when neither does. */
  public Optional<Duration> hint(HttpResponse response, Instant now) {
    return RetryAfter.of(response.headers(), now)
        .or(() -> RetryAfter.ofReset(response.headers(), rateLimitHeaders, now))
        .filter(asked -> asked.compareTo(response.pause()) > 0)
        .or(() -> Optional.of(response.pause()).filter(pause -> !pause.isZero()));
  }

  /** The operation's own bounds, else the connector's. */
  private RetryConfig bounds(@Nullable RetryBounds own) {
    return own == null
        ? config
        : new RetryConfig(own.attempts(), own.initialDelay(), own.maxDelay());
  }

  private static long delay(RetryConfig bounds, Duration hint, int attempt, double random) {
    long backoff = Backoff.nanos(bounds.initialDelay(), bounds.maxDelay(), attempt, random);
    if (hint.isZero()) {
      return backoff;
    }
    long jitter = (long) (bounds.initialDelay().toNanos() * random);
    return Math.max(backoff, hint.toNanos() + jitter);
  }

  private static boolean isWorthARepeat(HttpResponse response) {
    NetworkError error = response.networkError();
    if (error != null) {
      return switch (error.kind()) {
        case CONNECT, BROKEN, TIMEOUT, NOT_PROCESSED -> true;
        case TLS, TOO_LARGE, NOT_KEPT, PROTOCOL, CIRCUIT_OPEN -> false;
      };
    }
    if (response.action() != null) {
      return response.action() == ErrorAction.RETRY || response.action() == ErrorAction.THROTTLE;
    }
    return switch (response.status()) {
      case 408, 425, 429, 500, 502, 503, 504 -> true;
      default -> false;
    };
  }

  /** Whether it can be told from the response that the request had no effect. */
  static boolean isSurelyNotProcessed(HttpResponse response) {
    NetworkError error = response.networkError();
    if (error != null) {
      return error.kind() == NetworkError.Kind.CONNECT
          || error.kind() == NetworkError.Kind.NOT_PROCESSED;
    }
    if (response.action() == ErrorAction.THROTTLE) {
      return true;
    }
    return switch (response.status()) {
      case 425, 429 -> true;
      case 503 -> response.headers().first("Retry-After").isPresent();
      default -> false;
    };
  }
}
