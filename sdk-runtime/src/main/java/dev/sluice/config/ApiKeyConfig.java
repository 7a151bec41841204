package dev.sluice.config;

import java.util.List;

/**
 * A key sent with every request.
 *
 * <pre>{@code
 * ApiKeyConfig.inHeader("Authorization", "Token token=", new SecretRef("PAGERDUTY_KEY"))
 * ApiKeyConfig.inQuery("appid", "", new SecretRef("OPENWEATHER_KEY"))
 * }</pre>
 *
 * @param slot where the key stands
 * @param secret where it is found
 */
public record ApiKeyConfig(CredentialSlot slot, SecretRef secret) implements AuthConfig {

  /** A key in a header, behind the prefix. */
  public static ApiKeyConfig inHeader(String header, String prefix, SecretRef secret) {
    return new ApiKeyConfig(
        new CredentialSlot(CredentialSlot.Place.HEADER, header, prefix), secret);
  }

  /** A key in a query parameter, behind the prefix. */
  public static ApiKeyConfig inQuery(String parameter, String prefix, SecretRef secret) {
    return new ApiKeyConfig(
        new CredentialSlot(CredentialSlot.Place.QUERY, parameter, prefix), secret);
  }

  @Override
  public List<SecretRef> secrets() {
    return List.of(secret);
  }

  @Override
  public List<CredentialSlot> slots() {
    return List.of(slot);
  }
}
