package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Authentication by a token that does not expire (RFC 6750).
 *
 * <pre>{@code
 * @Bearer(secret = "SENDGRID_API_KEY")
 * // sends: Authorization: Bearer <the secret's value>
 * }</pre>
 *
 * <p>Only the secrets' names are compiled in and shipped; their values are resolved where the
 * request is sent, go to the connector's own origin only, and are never logged or stored.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Bearer {

  /** The environment variable that holds the token, or names its file with {@code _FILE}. */
  String secret();

  /** The name by which a run's settings choose this way, where the connector has several. */
  String scheme() default "bearer";
}
