package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Authentication by OAuth 2 access tokens of the client's own (RFC 6749 §4.4).
 *
 * <pre>{@code
 * @OAuth2ClientCredentials(
 *     tokenUrl = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
 *     clientId = "GRAPH_CLIENT_ID",
 *     clientSecret = "GRAPH_CLIENT_SECRET",
 *     client = ClientPlacement.BODY,
 *     scopes = "https://graph.microsoft.com/.default")
 *
 * // POST /acme/oauth2/v2.0/token
 * // grant_type=client_credentials&scope=…&client_id=…&client_secret=…
 * // and then with each request: Authorization: Bearer <the token>
 * }</pre>
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
public @interface OAuth2ClientCredentials {

  /**
   * Where tokens are given: absolute, or a path below the base URL that starts with '/'. It may
   * have settings that a run gives, as {@link Connector#baseUrl()} may: {@code
   * "https://login.example.com/{tenant}/token"}.
   */
  String tokenUrl();

  /** The name of the secret that is the client's identifier. */
  String clientId();

  /** The name of the client's secret. */
  String clientSecret();

  /** Where the token request carries both. */
  ClientPlacement client() default ClientPlacement.BASIC_HEADER;

  /** What the token is for; none for the client's default. */
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
