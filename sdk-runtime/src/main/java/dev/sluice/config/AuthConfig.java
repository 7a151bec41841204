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
        CustomAuthConfig {

  /** The secrets that it needs, in the order they are declared; each once. */
  List<SecretRef> secrets();

  /** Where in a request its credentials stand: what is to be hidden. */
  List<CredentialSlot> slots();
}
