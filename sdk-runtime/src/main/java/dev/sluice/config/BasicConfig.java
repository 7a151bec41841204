package dev.sluice.config;

import java.util.List;

/**
 * User and password, sent as {@code Authorization: Basic …} in UTF-8 (RFC 7617). Either half may be
 * blank, fixed, or made of secrets.
 *
 * <pre>{@code
 * new BasicConfig(SecretTemplate.of("{ZENDESK_EMAIL}/token"), SecretTemplate.of("{ZENDESK_TOKEN}"))
 * new BasicConfig(SecretTemplate.of("{STRIPE_KEY}"), SecretTemplate.BLANK)
 * }</pre>
 *
 * @param user without a colon
 * @param password may be blank
 */
public record BasicConfig(SecretTemplate user, SecretTemplate password) implements AuthConfig {

  private static final CredentialSlot SLOT =
      new CredentialSlot(CredentialSlot.Place.HEADER, "Authorization", "Basic ");

  public BasicConfig {
    if (user.text().contains(":")) {
      throw new IllegalArgumentException("user must not contain a colon");
    }
  }

  @Override
  public List<SecretRef> secrets() {
    return SecretTemplate.secretsOf(List.of(user, password));
  }

  @Override
  public List<CredentialSlot> slots() {
    return List.of(SLOT);
  }
}
