package dev.sluice.middleware.standard;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import dev.sluice.control.RetryDecision;
import dev.sluice.control.RetryRules;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.middleware.Middleware;
import dev.sluice.middleware.Next;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;

/**
 * Sends requests again as {@link RetryRules} say. Delays block no thread. The response carries how
 * many attempts were made.
 *
 * <p>The first attempt is made outside of Failsafe, which costs as much as the rest of the chain
 * together: only a request that is to be repeated pays for it.
 */
public final class RetryMiddleware implements Middleware {

  private final RetryRules rules;
  private final Timer timer;
  private final DoubleSupplier random;

  /**
   * @param rules decide about each attempt
   * @param timer runs delays
   * @param random gives numbers from 0 to less than 1
   */
  public RetryMiddleware(RetryRules rules, Timer timer, DoubleSupplier random) {
    this.rules = rules;
    this.timer = timer;
    this.random = random;
  }

  @Override
  public CompletionStage<HttpResponse> handle(HttpRequest request, Next next) {
    return next.send(request)
        .thenCompose(
            first ->
                first.isSuccess() || !isAgain(request, first, 1)
                    ? CompletableFuture.completedStage(first)
                    : repeat(request, first, next));
  }

  private CompletionStage<HttpResponse> repeat(HttpRequest request, HttpResponse first, Next next) {
    AtomicInteger attempts = new AtomicInteger(1);
    RetryPolicy<HttpResponse> policy =
        RetryPolicy.<HttpResponse>builder()
            // Failures are broken middleware or a missing secret, which no repeat mends.
            .handleIf(failure -> false)
            .handleResultIf(response -> isAgain(request, response, attempts.get()))
            // The whole delay is computed here: Failsafe would clamp it, and jitter hints.
            .withDelayFn(context -> delay(request, context.getLastResult(), attempts.get()))
            .withMaxAttempts(-1)
            .build();
    FailsafeExecutor<HttpResponse> executor = Failsafe.with(policy).with(new TimerScheduler(timer));
    return executor.getStageAsync(
        context ->
            context.isFirstAttempt()
                ? CompletableFuture.completedStage(first)
                : again(request, next, attempts.incrementAndGet(), context.getLastResult()));
  }

  private static CompletionStage<HttpResponse> again(
      HttpRequest request, Next next, int attempt, HttpResponse superseded) {
    superseded.body().release();
    // An attempt that the open circuit kept back was none.
    return next.send(request)
        .thenApply(response -> response.withAttempts(attempt - 1 + response.attempts()));
  }

  private boolean isAgain(HttpRequest request, HttpResponse response, int attempt) {
    return rules.decide(request, response, attempt, 0, timer.now()) instanceof RetryDecision.Again;
  }

  private Duration delay(HttpRequest request, HttpResponse response, int attempt) {
    double chance = random.getAsDouble();
    // A hint that has passed in the meantime makes no difference but to the delay.
    return rules.decide(request, response, attempt, chance, timer.now())
            instanceof RetryDecision.Again again
        ? Duration.ofNanos(again.delayNanos())
        : Duration.ofNanos(1);
  }
}
