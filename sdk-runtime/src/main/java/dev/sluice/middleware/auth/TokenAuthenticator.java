package dev.sluice.middleware.auth;

import dev.sluice.config.CredentialSlot;
import dev.sluice.http.HttpRequest;
import dev.sluice.middleware.Authenticator;
import java.util.concurrent.CompletionStage;

/** A token that is fetched, kept, and renewed; see {@link TokenSource}. */
final class TokenAuthenticator implements Authenticator {

  private final CredentialSlot slot;
  private final TokenSource source;

  TokenAuthenticator(CredentialSlot slot, TokenSource source) {
    this.slot = slot;
    this.source = source;
  }

  @Override
  public CompletionStage<HttpRequest> authenticate(HttpRequest request) {
    return source
        .token()
        .thenApply(token -> Placement.put(relocated(request, token), slot, token.value()));
  }

  /** The request at the origin that was told with the token. */
  private static HttpRequest relocated(HttpRequest request, Token token) {
    return token.origin() == null
        ? request
        : request.withUrl(ToldOrigin.replace(request.url(), token.origin()));
  }

  /** Always worth another try: with the next token, or with one that came in the meantime. */
  @Override
  public boolean renew(HttpRequest refused) {
    Token current = source.current();
    if (current != null && Placement.put(refused, slot, current.value()).equals(refused)) {
      source.drop(current);
    }
    return true;
  }
}
