package dev.sluice.config;

import java.util.List;

/**
 * A token that does not expire, sent as {@code Authorization: Bearer …} (RFC 6750).
 *
 * <pre>{@code
 * new BearerConfig(new SecretRef("SENDGRID_API_KEY"))
 * }</pre>
 *
 * @param token where the token is found
 */
public record BearerConfig(SecretRef token) implements AuthConfig {

  @Override
  public List<SecretRef> secrets() {
    return List.of(token);
  }

  @Override
  public List<CredentialSlot> slots() {
    return List.of(CredentialSlot.BEARER);
  }
}
