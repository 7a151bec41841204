package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Authentication by user and password (RFC 7617). Either is a text with secrets in braces.
 *
 * <pre>{@code
 * @Basic(user = "{ZENDESK_EMAIL}/token", password = "{ZENDESK_TOKEN}")
 * // sends: Authorization: Basic base64("jane@example.com/token:<the token>")
 *
 * @Basic(user = "{STRIPE_KEY}")
 * // sends: Authorization: Basic base64("<the key>:")
 * }</pre>
 *
 * <p>Only the secrets' names are compiled in and shipped; their values are resolved where the
 * request is sent, go to the connector's own origin only, and are never logged or stored.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Basic {

  /** The user, without a colon. */
  String user();

  /** The password; empty by default. */
  String password() default "";

  /** The name by which a run's settings choose this way, where the connector has several. */
  String scheme() default "basic";
}
