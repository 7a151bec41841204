package dev.sluice.middleware.auth;

import dev.sluice.config.CredentialSlot;
import dev.sluice.config.Secret;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.QueryParameters;

/** Puts credentials where they belong in a request. */
final class Placement {

  private Placement() {}

  /** The request with the credential in the slot, whatever stood there before. */
  static HttpRequest put(HttpRequest request, CredentialSlot slot, Secret credential) {
    String value = slot.prefix() + credential.reveal();
    return switch (slot.place()) {
      case HEADER -> request.withHeader(slot.name(), value);
      case QUERY -> request.withUrl(QueryParameters.set(request.url(), slot.name(), value));
    };
  }
}
