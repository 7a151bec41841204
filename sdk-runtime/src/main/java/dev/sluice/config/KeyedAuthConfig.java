package dev.sluice.config;

import java.util.List;
import java.util.stream.Stream;

/**
 * Keys that are sent beside what a connector authenticates with, and are put into the request
 * before that is: a signature signs them.
 *
 * <pre>{@code
 * new KeyedAuthConfig(
 *     OAuth2Config.of("https://oauth2.googleapis.com/token", grant),
 *     List.of(ApiKeyConfig.inHeader("developer-token", "", new SecretRef("DEVELOPER_TOKEN"))))
 * // Authorization: Bearer …   developer-token: …
 * }</pre>
 *
 * @param auth what else it authenticates with
 * @param keys at least one
 */
public record KeyedAuthConfig(AuthConfig auth, List<ApiKeyConfig> keys) implements AuthConfig {

  public KeyedAuthConfig {
    keys = List.copyOf(keys);
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("keys must not be empty");
    }
  }

  @Override
  public List<SecretRef> secrets() {
    return Stream.concat(auth.secrets().stream(), keys.stream().map(ApiKeyConfig::secret))
        .distinct()
        .toList();
  }

  @Override
  public List<CredentialSlot> slots() {
    return Stream.concat(auth.slots().stream(), keys.stream().map(ApiKeyConfig::slot)).toList();
  }

  @Override
  public List<String> settings() {
    return auth.settings();
  }

  @Override
  public KeyedAuthConfig withSetting(String setting, String value) {
    return new KeyedAuthConfig(auth.withSetting(setting, value), keys);
  }

  @Override
  public List<String> schemes() {
    return auth.schemes();
  }

  @Override
  public KeyedAuthConfig withScheme(String name) {
    return new KeyedAuthConfig(auth.withScheme(name), keys);
  }
}
