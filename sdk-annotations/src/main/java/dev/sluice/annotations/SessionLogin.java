package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Authentication by a session: credentials are posted once, and the token of the reply goes with
 * every request until it ends or is refused.
 *
 * <pre>{@code
 * @SessionLogin(
 *     loginUrl = "/api/session",
 *     fields = {
 *       @AuthParameter(name = "username", value = "{METABASE_USER}"),
 *       @AuthParameter(name = "password", value = "{METABASE_PASSWORD}")
 *     },
 *     reply = @TokenReply(token = "/id", lifetime = "336h"),
 *     slot = @CredentialSlot(header = "X-Metabase-Session"))
 *
 * // POST /api/session
 * // {"username": "…", "password": "…"}
 * // and then with each request: X-Metabase-Session: <the token>
 * }</pre>
 *
 * <p>Only the secrets' names are compiled in and shipped; their values are resolved where the
 * request is sent, and are never logged or stored.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SessionLogin {

  /**
   * Where to log in: absolute, or a path below the base URL that starts with '/'. It may have
   * settings, as {@link Connector#baseUrl()} may.
   */
  String loginUrl();

  /** How the fields are sent. */
  LoginEncoding encoding() default LoginEncoding.JSON;

  /** What is posted. */
  AuthParameter[] fields();

  /** Where the reply tells the token. */
  TokenReply reply();

  /** Where requests carry the token. */
  CredentialSlot slot();

  /** The name by which a run's settings choose this way, where the connector has several. */
  String scheme() default "session";
}
