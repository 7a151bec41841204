package dev.sluice.middleware.standard;

import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import dev.sluice.middleware.Middleware;
import dev.sluice.middleware.Next;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs every single attempt as it goes to the transport, at level trace, redacted, as {@code
 * dev.sluice.attempt}: what was sent with which headers, and what came back after how long.
 */
public final class DiagnosticsMiddleware implements Middleware {

  private static final Logger LOG = LoggerFactory.getLogger("dev.sluice.attempt");

  private final Redaction redaction;
  private final Timer timer;

  /** Diagnostics with that redaction, timed by that timer. */
  public DiagnosticsMiddleware(Redaction redaction, Timer timer) {
    this.redaction = redaction;
    this.timer = timer;
  }

  @Override
  public CompletionStage<HttpResponse> handle(HttpRequest request, Next next) {
    if (!LOG.isTraceEnabled()) {
      return next.send(request);
    }
    long start = timer.nanoTime();
    return next.send(request)
        .thenApply(
            response -> {
              log(request, response, timer.nanoTime() - start);
              return response;
            });
  }

  private void log(HttpRequest request, HttpResponse response, long nanos) {
    NetworkError error = response.networkError();
    LOG.trace(
        "{} {} {} {} -> {} {} in {} µs",
        request.operation(),
        request.method(),
        redaction.url(request.url()),
        redaction.headers(request.headers()).stream().toList(),
        error == null ? response.status() : error,
        redaction.headers(response.headers()).stream().toList(),
        nanos / 1_000);
  }
}
