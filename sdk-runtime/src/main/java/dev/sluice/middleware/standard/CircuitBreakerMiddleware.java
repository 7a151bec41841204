package dev.sluice.middleware.standard;

import dev.failsafe.CircuitBreaker;
import dev.sluice.config.CircuitBreakerConfig;
import dev.sluice.control.ErrorClass;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import dev.sluice.middleware.Middleware;
import dev.sluice.middleware.Next;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Stops calling an API that is down: after so many failed attempts in a row, requests are answered
 * with {@link NetworkError.Kind#CIRCUIT_OPEN} for a while, and then one is tried.
 *
 * <p>Failed are 5xx, broken connections and time-outs. 4xx are not: they show that the API is up,
 * 429 included.
 */
public final class CircuitBreakerMiddleware implements Middleware {

  private final CircuitBreaker<HttpResponse> breaker;
  private final HttpResponse open;

  /** A breaker of one connector's requests, closed at first. */
  public CircuitBreakerMiddleware(CircuitBreakerConfig config) {
    this.breaker =
        CircuitBreaker.<HttpResponse>builder()
            .withFailureThreshold(config.failures())
            .withSuccessThreshold(1)
            .withDelay(config.recovery())
            .build();
    this.open =
        new HttpResponse(
            0,
            Headers.EMPTY,
            Body.EMPTY,
            new NetworkError(
                NetworkError.Kind.CIRCUIT_OPEN,
                "not sent, because the last calls failed; the API is left alone for "
                    + config.recovery().toMillis() / 1000.0
                    + " s"),
            0,
            0);
  }

  @Override
  public CompletionStage<HttpResponse> handle(HttpRequest request, Next next) {
    if (!breaker.tryAcquirePermit()) {
      return CompletableFuture.completedStage(open);
    }
    return next.send(request).whenComplete(this::record);
  }

  /** Records something whatever happened: a trial without a result would block the circuit. */
  private void record(@Nullable HttpResponse response, @Nullable Throwable failure) {
    if (response == null) {
      recordUnknown();
    } else if (ErrorClass.of(response).isOutage()) {
      breaker.recordFailure();
    } else {
      breaker.recordSuccess();
    }
  }

  /** A request that was never sent, e.g. for want of a secret, tells nothing about the API. */
  private void recordUnknown() {
    if (breaker.isHalfOpen()) {
      breaker.recordFailure();
    }
  }
}
