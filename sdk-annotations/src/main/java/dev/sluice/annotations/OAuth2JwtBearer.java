package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Authentication by OAuth 2 access tokens that a service account's signature gives (RFC 7523,
 * RS256).
 *
 * <pre>{@code
 * @OAuth2JwtBearer(
 *     tokenUrl = "https://oauth2.googleapis.com/token",
 *     issuer = "{GA_SERVICE_ACCOUNT}",
 *     privateKey = "GA_PRIVATE_KEY",
 *     scopes = "https://www.googleapis.com/auth/analytics.readonly")
 *
 * // POST /token
 * // grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=<the signed JWT>
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
public @interface OAuth2JwtBearer {

  /**
   * Where tokens are given: absolute, or a path below the base URL that starts with '/'. It may
   * have settings that a run gives, as {@link Connector#baseUrl()} may: {@code
   * "https://login.example.com/{tenant}/token"}.
   */
  String tokenUrl();

  /** The claim {@code iss}: the account, with secrets in braces. */
  String issuer();

  /** The claim {@code sub}: for whom, with secrets in braces; left out when empty. */
  String subject() default "";

  /** The claim {@code aud}; the token URL by default. */
  String audience() default "";

  /**
   * The name of the secret that is the account's RSA key: PEM, PKCS #8 or PKCS #1, its line breaks
   * perhaps written as {@code \n}.
   */
  String privateKey();

  /** The JWT's header {@code kid}, with secrets in braces; left out when empty. */
  String keyId() default "";

  /** How long a JWT is valid: a whole number and {@code s}, {@code m} or {@code h}. */
  String lifetime() default "1h";

  /** What the token is for: the claim {@code scope}; left out when there is none. */
  String[] scopes() default {};

  /** More claims, as text. */
  AuthParameter[] claims() default {};

  /** More fields of the token request; one that the grant sets itself is replaced. */
  AuthParameter[] parameters() default {};

  /** Where the reply tells the token; as RFC 6749 has it by default. */
  TokenReply reply() default @TokenReply;

  /** Where requests carry the token; {@code Authorization: Bearer …} by default. */
  CredentialSlot slot() default @CredentialSlot(header = "Authorization", prefix = "Bearer ");

  /** The name by which a run's settings choose this way, where the connector has several. */
  String scheme() default "oauth2";
}
