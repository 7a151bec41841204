package dev.sluice.middleware.auth;

import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.Operation;
import dev.sluice.middleware.Authenticator;
import dev.sluice.middleware.Middleware;
import dev.sluice.middleware.Next;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/**
 * Lets requests to the connector's own origin be authenticated, and no others. When the API refuses
 * the credentials and others are to be had, the request is sent once more with those; that is one
 * more attempt in the response, but takes none of the retries.
 */
public final class AuthMiddleware implements Middleware {

  private final Authenticator authenticator;
  private final OwnOrigin origin;
  private final Predicate<HttpResponse> refused;

  /**
   * @param authenticator knows the credentials
   * @param baseUrl the connector's, whose origin is its own
   * @param refused whether a response says that the credentials are no good
   */
  public AuthMiddleware(
      Authenticator authenticator, String baseUrl, Predicate<HttpResponse> refused) {
    this.authenticator = authenticator;
    this.origin = new OwnOrigin(baseUrl);
    this.refused = refused;
  }

  @Override
  public CompletionStage<HttpResponse> handle(HttpRequest request, Next next) {
    if (request.operation().credentials() == Operation.Credentials.NONE
        || !origin.includes(request.url())) {
      return next.send(request);
    }
    return authenticator
        .authenticate(request)
        .thenCompose(
            signed ->
                next.send(signed).thenCompose(first -> onceMore(request, signed, first, next)));
  }

  private CompletionStage<HttpResponse> onceMore(
      HttpRequest request, HttpRequest signed, HttpResponse first, Next next) {
    if (!refused.test(first) || !authenticator.renew(signed)) {
      return CompletableFuture.completedStage(first);
    }
    first.body().release();
    return authenticator
        .authenticate(request)
        .thenCompose(next::send)
        .thenApply(second -> second.withAttempts(first.attempts() + second.attempts()));
  }
}
