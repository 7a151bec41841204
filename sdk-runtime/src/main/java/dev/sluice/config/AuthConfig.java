package dev.sluice.config;

import java.io.Serializable;
import java.util.List;

/**
 * How a connector proves who it is. Holds the names of secrets, never their values: those are
 * looked up in the process that sends, when the first request needs them. Credentials go to the
 * connector's own origin only.
 *
 * <pre>{@code
 * ConnectorConfig.of("brevo", "https://api.brevo.com/v3")
 *     .withAuth(ApiKeyConfig.inHeader("api-key", "", new SecretRef("BREVO_API_KEY")))
 * }</pre>
 */
public sealed interface AuthConfig extends Serializable
    permits NoAuthConfig,
        ApiKeyConfig,
        BearerConfig,
        BasicConfig,
        OAuth2Config,
        SessionLoginConfig,
        SignatureConfig,
        CustomAuthConfig,
        KeyedAuthConfig,
        AuthSchemes {

  /** The secrets that it needs, in the order they are declared; each once. */
  List<SecretRef> secrets();

  /** Where in a request its credentials stand: what is to be hidden. */
  List<CredentialSlot> slots();

  /** The {@code {settings}} of its URLs that are not given yet, each once. */
  default List<String> settings() {
    return List.of();
  }

  /**
   * The same with a {@code {setting}} of its URLs replaced by the value, if it has such a one.
   *
   * @throws IllegalArgumentException when the value cannot stand there
   */
  default AuthConfig withSetting(String setting, String value) {
    return this;
  }

  /** The names that a run can choose from, the default first; none for a single way. */
  default List<String> schemes() {
    return List.of();
  }

  /**
   * The same by the scheme of that name.
   *
   * @throws IllegalArgumentException when there is no such scheme
   */
  default AuthConfig withScheme(String name) {
    throw new IllegalArgumentException("There is one way to authenticate, which has no name");
  }
}
