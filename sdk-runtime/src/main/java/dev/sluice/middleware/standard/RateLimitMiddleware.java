package dev.sluice.middleware.standard;

import dev.sluice.config.RateLimitHeadersConfig;
import dev.sluice.control.RetryAfter;
import dev.sluice.http.ErrorAction;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.middleware.Middleware;
import dev.sluice.middleware.Next;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Keeps to the declared rate, and to what the API says of its own: when nothing is left, or at 429
 * and 503 with a wish, nobody sends until then. Waiting blocks no thread.
 *
 * <p>A wish for longer than the longest pause is not followed here: the next request is sent, and
 * the API's answer to it decides.
 */
public final class RateLimitMiddleware implements Middleware {

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;

  private final RateBudget budget;
  private final @Nullable RateLimitHeadersConfig headers;
  private final Duration longestPause;
  private final Timer timer;

  /**
   * @param budget gives out permits
   * @param headers tell what is left; null for none
   * @param longestPause that is followed
   * @param timer runs delays
   */
  public RateLimitMiddleware(
      RateBudget budget,
      @Nullable RateLimitHeadersConfig headers,
      Duration longestPause,
      Timer timer) {
    this.budget = budget;
    this.headers = headers;
    this.longestPause = longestPause;
    this.timer = timer;
  }

  @Override
  public CompletionStage<HttpResponse> handle(HttpRequest request, Next next) {
    return paced(request, next).thenApply(this::heed);
  }

  private CompletionStage<HttpResponse> paced(HttpRequest request, Next next) {
    return budget
        .acquire()
        .thenCompose(delay -> delay <= 0 ? next.send(request) : later(delay, request, next));
  }

  private CompletionStage<HttpResponse> later(long delay, HttpRequest request, Next next) {
    CompletableFuture<Void> due = new CompletableFuture<>();
    timer.after(delay, () -> due.complete(null));
    // The API may have asked for a pause after the permit was given.
    return due.thenCompose(
        none -> budget.pausedNanos() > 0 ? paced(request, next) : next.send(request));
  }

  private HttpResponse heed(HttpResponse response) {
    Duration wish = longer(wish(response), penalty(response));
    if (!wish.isZero() && wish.compareTo(longestPause) <= 0) {
      budget.pause(wish.toNanos());
    }
    return response;
  }

  /** What the error rule that matches has everybody wait. */
  private static Duration penalty(HttpResponse response) {
    return response.action() == ErrorAction.THROTTLE ? response.pause() : Duration.ZERO;
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private Duration wish(HttpResponse response) {
    boolean refused =
        response.action() == ErrorAction.THROTTLE
            || response.status() == TOO_MANY_REQUESTS
            || response.status() == UNAVAILABLE;
    if (!refused && headers == null) {
      return Duration.ZERO;
    }
    Instant now = timer.now();
    return Optional.of(response.headers())
        .filter(fields -> refused)
        .flatMap(fields -> RetryAfter.of(fields, now))
        .or(() -> RetryAfter.ofReset(response.headers(), headers, now))
        .orElse(Duration.ZERO);
  }
}
