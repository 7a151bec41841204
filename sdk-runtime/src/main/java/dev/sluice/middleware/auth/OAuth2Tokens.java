package dev.sluice.middleware.auth;

import dev.sluice.config.AuthParameter;
import dev.sluice.config.ClientCredentialsGrant;
import dev.sluice.config.JwtBearerGrant;
import dev.sluice.config.OAuth2Client;
import dev.sluice.config.OAuth2Config;
import dev.sluice.config.RefreshTokenGrant;
import dev.sluice.config.Secret;
import dev.sluice.config.SecretRef;
import dev.sluice.contract.BodyText;
import dev.sluice.http.FormFields;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.Operation;
import dev.sluice.middleware.AuthenticatorContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches OAuth 2 access tokens, and keeps the refresh token that a reply brings: in the file that
 * the first one came from, else as long as the process runs. One fetch at a time.
 */
final class OAuth2Tokens {

  private static final Logger LOG = LoggerFactory.getLogger("dev.sluice.auth");

  private final OAuth2Config config;
  private final AuthenticatorContext context;
  private final TokenEndpoint endpoint;
  private final Operation operation;
  private volatile @Nullable Secret refreshToken;

  OAuth2Tokens(OAuth2Config config, AuthenticatorContext context) {
    this.config = config;
    this.context = context;
    this.endpoint = new TokenEndpoint(context, config.reply(), config.secrets());
    // A refresh token may be good for one use: a repeat could find it used up.
    boolean idempotent = !(config.grant() instanceof RefreshTokenGrant);
    this.operation = new Operation(context.connector(), "accessToken", idempotent);
  }

  CompletionStage<Token> fetch() {
    HttpRequest request = request();
    return endpoint
        .ask(request)
        .thenApply(
            response -> {
              Token token = endpoint.token(request, response);
              keepRefreshToken(response);
              return token;
            });
  }

  private HttpRequest request() {
    Map<String, String> form = new LinkedHashMap<>();
    Headers headers = Headers.EMPTY.with("Accept", "application/json");
    if (config.grant() instanceof ClientCredentialsGrant grant) {
      form.put("grant_type", "client_credentials");
      scope(form, grant.scopes());
      headers = client(grant.client(), form, headers);
    } else if (config.grant() instanceof RefreshTokenGrant grant) {
      form.put("grant_type", "refresh_token");
      form.put("refresh_token", known(grant.refreshToken()).reveal());
      scope(form, grant.scopes());
      headers = client(grant.client(), form, headers);
    } else if (config.grant() instanceof JwtBearerGrant grant) {
      form.put("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer");
      form.put("assertion", JwtAssertion.of(grant, context.clock().instant()));
    }
    for (AuthParameter parameter : config.parameters()) {
      form.put(parameter.name(), parameter.value().resolve().reveal());
    }
    return new HttpRequest(
        operation,
        HttpMethod.POST,
        TokenEndpoint.url(context, config.tokenUrl()),
        headers,
        FormFields.body(form));
  }

  private static void scope(Map<String, String> form, List<String> scopes) {
    if (!scopes.isEmpty()) {
      form.put("scope", String.join(" ", scopes));
    }
  }

  /** Names the client in the form, or returns headers that name it. */
  private static Headers client(OAuth2Client client, Map<String, String> form, Headers headers) {
    String id = client.id().resolve().reveal();
    String secret = client.secret().resolve().reveal();
    return switch (client.placement()) {
      case BASIC_HEADER ->
          headers.with(
              "Authorization",
              BasicCredentials.header(FormFields.encode(id), FormFields.encode(secret)));
      case BODY -> {
        form.put("client_id", id);
        if (!secret.isEmpty()) {
          form.put("client_secret", secret);
        }
        yield headers;
      }
    };
  }

  private void keepRefreshToken(HttpResponse response) {
    if (config.grant() instanceof RefreshTokenGrant grant) {
      BodyText.at(response.body(), "/refresh_token")
          .filter(text -> !text.isBlank())
          .ifPresent(text -> keep(Secret.of(text), grant.refreshToken()));
    }
  }

  /** Keeps it where the first was found, for other processes, too; else in this process. */
  private void keep(Secret token, SecretRef place) {
    boolean isNew = !token.reveal().equals(known(place).reveal());
    if (!isNew) {
      return;
    }
    boolean kept = place.replace(token);
    if (!kept && refreshToken == null) {
      LOG.warn(
          "The API replaced the refresh token of {}. The new one is kept until this process ends,"
              + " because {} is no file that can be written: give {}_FILE if the old one is no"
              + " longer good.",
          context.connector(),
          place.name(),
          place.name());
    }
    refreshToken = kept ? null : token;
  }

  private Secret known(SecretRef place) {
    Secret kept = refreshToken;
    return kept == null ? place.resolve() : kept;
  }
}
