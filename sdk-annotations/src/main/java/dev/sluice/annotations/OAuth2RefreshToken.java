package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Authentication by OAuth 2 access tokens that a user's refresh token gives (RFC 6749 §6).
 *
 * <pre>{@code
 * @OAuth2RefreshToken(
 *     tokenUrl = "https://api.hubapi.com/oauth/v1/token",
 *     clientId = "HUBSPOT_CLIENT_ID",
 *     clientSecret = "HUBSPOT_CLIENT_SECRET",
 *     client = ClientPlacement.BODY,
 *     refreshToken = "HUBSPOT_REFRESH_TOKEN")
 *
 * // POST /oauth/v1/token
 * // grant_type=refresh_token&refresh_token=…&client_id=…&client_secret=…
 * // and then with each request: Authorization: Bearer <the token>
 * }</pre>
 *
 * <p>A reply that brings another refresh token replaces it: in the file that the first came from
 * ({@code HUBSPOT_REFRESH_TOKEN_FILE}), for the runs to come; where it is no file that can be
 * written, for the life of the process, which a warning says. Give single-use tokens as a file. Two
 * processes that use one at the same moment, such as several executors, may spend it twice.
 *
 * <p>Tokens are fetched over the connector's own transport: once for all requests that wait in a
 * process, again ahead of their end, and once more after a 401. The connector's own requests carry
 * them to its own origin only.
 *
 * <p>Only the secrets' names are compiled in and shipped; their values are resolved where the
 * request is sent, and are never logged or stored.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface OAuth2RefreshToken {

  /**
   * Where tokens are given: absolute, or a path below the base URL that starts with '/'. It may
   * have settings that a run gives, as {@link Connector#baseUrl()} may: {@code
   * "https://login.example.com/{tenant}/token"}.
   */
  String tokenUrl();

  /** The name of the secret that is the client's identifier. */
  String clientId();

  /** The name of the client's secret; empty for a public client, which is named in the body. */
  String clientSecret() default "";

  /** Where the token request carries both. */
  ClientPlacement client() default ClientPlacement.BASIC_HEADER;

  /** The name of the secret that is the first refresh token. */
  String refreshToken();

  /** What the token is for; none for all that the user gave. */
  String[] scopes() default {};

  /** More fields of the token request; one that the grant sets itself is replaced. */
  AuthParameter[] parameters() default {};

  /** Where the reply tells the token; as RFC 6749 has it by default. */
  TokenReply reply() default @TokenReply;

  /** Where requests carry the token; {@code Authorization: Bearer …} by default. */
  CredentialSlot slot() default @CredentialSlot(header = "Authorization", prefix = "Bearer ");

  /** The name by which a run's settings choose this way, where the connector has several. */
  String scheme() default "oauth2";
}
