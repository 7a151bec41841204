package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Authentication by a key in a request header.
 *
 * <pre>{@code
 * @ApiKey(header = "api-key", secret = "BREVO_API_KEY")
 * // sends: api-key: <the secret's value>
 *
 * @ApiKey(header = "Authorization", prefix = "Bearer ", secret = "SENDGRID_API_KEY")
 * // sends: Authorization: Bearer <the secret's value>
 * }</pre>
 *
 * <p>Only the secret's name is compiled in and shipped; its value is resolved where the request is
 * sent, goes to the connector's own origin only, and is never logged or stored.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ApiKey {

  /** The header's name. */
  String header();

  /**
   * The secret's name: the environment variable that holds it, or, with {@code _FILE} appended, the
   * one that names a file that holds it.
   */
  String secret();

  /** What stands before the key in the header, with its space; nothing by default. */
  String prefix() default "";
}
