package dev.sluice.middleware.auth;

import dev.sluice.config.ApiKeyConfig;
import dev.sluice.config.AuthConfig;
import dev.sluice.config.AuthSchemes;
import dev.sluice.config.BasicConfig;
import dev.sluice.config.BearerConfig;
import dev.sluice.config.KeyedAuthConfig;
import dev.sluice.config.NoAuthConfig;
import dev.sluice.config.OAuth2Config;
import dev.sluice.config.SessionLoginConfig;
import dev.sluice.config.SignatureConfig;
import dev.sluice.middleware.Authenticator;
import dev.sluice.middleware.AuthenticatorContext;
import dev.sluice.middleware.AuthenticatorFactory;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the authenticator that a connector declares: here is what each kind of it becomes. */
public final class Authenticators {

  private Authenticators() {}

  /** A new authenticator, which has looked up no secret yet; empty for none. */
  public static Optional<Authenticator> of(AuthConfig config, AuthenticatorContext context) {
    return config instanceof NoAuthConfig ? Optional.empty() : Optional.of(made(config, context));
  }

  private static Authenticator made(AuthConfig config, AuthenticatorContext context) {
    if (config instanceof ApiKeyConfig key) {
      return new FixedCredential(key.slot(), () -> key.secret().resolve());
    }
    if (config instanceof BearerConfig bearer) {
      return new FixedCredential(bearer.slots().get(0), () -> bearer.token().resolve());
    }
    if (config instanceof BasicConfig basic) {
      return new FixedCredential(basic.slots().get(0), () -> BasicCredentials.of(basic));
    }
    if (config instanceof OAuth2Config oauth) {
      OAuth2Tokens tokens = new OAuth2Tokens(oauth, context);
      return new TokenAuthenticator(oauth.slot(), new TokenSource(tokens::fetch, context.clock()));
    }
    if (config instanceof SessionLoginConfig session) {
      SessionLogin login = new SessionLogin(session, context);
      return new TokenAuthenticator(session.slot(), new TokenSource(login::fetch, context.clock()));
    }
    if (config instanceof SignatureConfig signature) {
      return new RequestSigner(signature, context.clock());
    }
    if (config instanceof KeyedAuthConfig keyed) {
      return new JoinedAuthenticator(
          Stream.concat(
                  keyed.keys().stream().map(key -> made(key, context)),
                  of(keyed.auth(), context).stream())
              .toList());
    }
    if (config instanceof AuthSchemes schemes) {
      return made(schemes.auth(), context);
    }
    if (config instanceof AuthenticatorFactory custom) {
      return custom.create(context);
    }
    throw new IllegalArgumentException(
        config.getClass().getName() + " must implement " + AuthenticatorFactory.class.getName());
  }
}
