package dev.sluice.middleware.standard;

import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import dev.sluice.middleware.Middleware;
import dev.sluice.middleware.Next;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs every call with its outcome at level debug, redacted, as {@code dev.sluice.call}. */
public final class LoggingMiddleware implements Middleware {

  private static final Logger LOG = LoggerFactory.getLogger("dev.sluice.call");

  private final Redaction redaction;

  /** Logging with that redaction. */
  public LoggingMiddleware(Redaction redaction) {
    this.redaction = redaction;
  }

  @Override
  public CompletionStage<HttpResponse> handle(HttpRequest request, Next next) {
    CompletionStage<HttpResponse> outcome = next.send(request);
    return LOG.isDebugEnabled()
        ? outcome.whenComplete((response, failure) -> log(request, response, failure))
        : outcome;
  }

  private void log(
      HttpRequest request, @Nullable HttpResponse response, @Nullable Throwable failure) {
    String url = redaction.url(request.url());
    if (response == null) {
      LOG.debug("{} {} {} was not sent: {}", request.operation(), request.method(), url, failure);
      return;
    }
    NetworkError error = response.networkError();
    LOG.debug(
        "{} {} {} -> {} ({} bytes, {} attempts, {} ms)",
        request.operation(),
        request.method(),
        url,
        error == null ? response.status() : error.message(),
        response.body().length(),
        response.attempts(),
        response.nanos() / 1_000_000);
  }
}
