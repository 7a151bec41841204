package dev.sluice.config;

import java.util.List;

/**
 * No authentication.
 *
 * <pre>{@code
 * ConnectorConfig.of("pokeapi", "https://pokeapi.co/api/v2").withAuth(NoAuthConfig.INSTANCE)
 * }</pre>
 */
public enum NoAuthConfig implements AuthConfig {
  /** The only one. */
  INSTANCE;

  @Override
  public List<SecretRef> secrets() {
    return List.of();
  }

  @Override
  public List<CredentialSlot> slots() {
    return List.of();
  }
}
