package dev.sluice.middleware.standard;

import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.middleware.Middleware;
import dev.sluice.middleware.Next;
import java.util.concurrent.CompletionStage;

/** Tells in the response how long it all took, delays included. */
public final class TimingMiddleware implements Middleware {

  private final Timer timer;

  /** Timing by that timer. */
  public TimingMiddleware(Timer timer) {
    this.timer = timer;
  }

  @Override
  public CompletionStage<HttpResponse> handle(HttpRequest request, Next next) {
    long start = timer.nanoTime();
    return next.send(request).thenApply(response -> response.withNanos(timer.nanoTime() - start));
  }
}
