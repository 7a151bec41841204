package dev.sluice.middleware.auth;

import dev.sluice.http.HttpRequest;
import dev.sluice.middleware.Authenticator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Several credentials in one request, each put in after those before it. */
final class JoinedAuthenticator implements Authenticator {

  private final List<Authenticator> parts;

  JoinedAuthenticator(List<Authenticator> parts) {
    this.parts = parts;
  }

  @Override
  public CompletionStage<HttpRequest> authenticate(HttpRequest request) {
    CompletionStage<HttpRequest> stage = CompletableFuture.completedStage(request);
    for (Authenticator part : parts) {
      stage = stage.thenCompose(part::authenticate);
    }
    return stage;
  }

  /** Every one of them takes note: which was refused is not told. */
  @Override
  public boolean renew(HttpRequest refused) {
    boolean renewed = false;
    for (Authenticator part : parts) {
      renewed |= part.renew(refused);
    }
    return renewed;
  }
}
