package dev.sluice.config;

import java.util.List;

/**
 * A user's own authentication. Implemented through {@code
 * dev.sluice.middleware.AuthenticatorFactory}, and by nothing else; a record or an enum, so that
 * equal ones share their tokens.
 */
public non-sealed interface CustomAuthConfig extends AuthConfig {

  @Override
  default List<SecretRef> secrets() {
    return List.of();
  }

  @Override
  default List<CredentialSlot> slots() {
    return List.of();
  }
}
