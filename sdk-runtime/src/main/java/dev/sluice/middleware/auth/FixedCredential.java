package dev.sluice.middleware.auth;

import dev.sluice.config.CredentialSlot;
import dev.sluice.config.Secret;
import dev.sluice.http.HttpRequest;
import dev.sluice.middleware.Authenticator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A credential that does not expire: a key, a token, user and password. Looked up when the first
 * request needs it, and again when the API refuses it, because the file behind it may have changed.
 */
final class FixedCredential implements Authenticator {

  private final CredentialSlot slot;
  private final Supplier<Secret> source;
  private volatile @Nullable Secret known;

  FixedCredential(CredentialSlot slot, Supplier<Secret> source) {
    this.slot = slot;
    this.source = source;
  }

  @Override
  public CompletionStage<HttpRequest> authenticate(HttpRequest request) {
    Secret credential = known;
    if (credential == null) {
      credential = source.get();
      known = credential;
    }
    return CompletableFuture.completedStage(Placement.put(request, slot, credential));
  }

  @Override
  public boolean renew(HttpRequest refused) {
    Secret fresh = source.get();
    known = fresh;
    return !Placement.put(refused, slot, fresh).equals(refused);
  }
}
