package dev.sluice.client;

import dev.sluice.config.ApiKeyConfig;
import dev.sluice.config.AuthConfig;
import dev.sluice.config.AuthParameter;
import dev.sluice.config.AuthSchemes;
import dev.sluice.config.BasicConfig;
import dev.sluice.config.BearerConfig;
import dev.sluice.config.ClientCredentialsGrant;
import dev.sluice.config.CredentialSlot;
import dev.sluice.config.JwtBearerGrant;
import dev.sluice.config.KeyedAuthConfig;
import dev.sluice.config.NoAuthConfig;
import dev.sluice.config.OAuth2Client;
import dev.sluice.config.OAuth2Config;
import dev.sluice.config.RefreshTokenGrant;
import dev.sluice.config.SecretRef;
import dev.sluice.config.SecretTemplate;
import dev.sluice.config.SessionLoginConfig;
import dev.sluice.config.SignatureConfig;
import dev.sluice.config.SignatureConfig.Algorithm;
import dev.sluice.config.TimestampConfig;
import dev.sluice.config.TokenReplyConfig;
import dev.sluice.middleware.Authenticator;
import dev.sluice.middleware.AuthenticatorContext;
import dev.sluice.middleware.AuthenticatorFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One authentication of each kind. */
final class AuthConfigs {

  static final SecretRef USER = new SecretRef("SLUICE_TEST_USER");
  static final SecretRef SECRET = new SecretRef("SLUICE_TEST_SECRET");
  static final CredentialSlot SESSION =
      new CredentialSlot(CredentialSlot.Place.HEADER, "X-Session", "");

  /** A user's own. */
  record Named(String name) implements AuthenticatorFactory {
    @Override
    public Authenticator create(AuthenticatorContext context) {
      return request -> CompletableFuture.completedStage(request.withHeader("X-Name", name));
    }
  }

  private AuthConfigs() {}

  static List<AuthConfig> all() {
    OAuth2Client client = OAuth2Client.inBody(USER, SECRET);
    AuthParameter field = new AuthParameter("user", SecretTemplate.of(USER));
    return List.of(
        NoAuthConfig.INSTANCE,
        ApiKeyConfig.inQuery("key", "", SECRET),
        new BearerConfig(SECRET),
        new BasicConfig(SecretTemplate.of(USER), SecretTemplate.BLANK),
        OAuth2Config.of("/token", new ClientCredentialsGrant(client, List.of("a")))
            .withParameters(List.of(field)),
        OAuth2Config.of("/token", new RefreshTokenGrant(client, SECRET, List.of())),
        OAuth2Config.of(
            "/token",
            new JwtBearerGrant(
                SecretTemplate.of(USER),
                SecretTemplate.BLANK,
                "aud",
                List.of(),
                SECRET,
                SecretTemplate.BLANK,
                Duration.ofHours(1),
                List.of(field))),
        new SessionLoginConfig(
            "/login",
            SessionLoginConfig.Encoding.FORM,
            List.of(field),
            new TokenReplyConfig("/id", "", null),
            SESSION),
        new SignatureConfig(
            Algorithm.SHA256,
            SignatureConfig.Encoding.HEX,
            SECRET,
            "{url}",
            SESSION,
            TimestampConfig.NONE),
        new KeyedAuthConfig(
            AuthSchemes.of("bearer", new BearerConfig(SECRET)).or("named", new Named("y")),
            List.of(ApiKeyConfig.inHeader("X-Key", "", USER))),
        new Named("x"));
  }
}
