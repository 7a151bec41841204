package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Authentication by a key in a request header or a query parameter.
 *
 * <pre>{@code
 * @ApiKey(header = "api-key", secret = "BREVO_API_KEY")
 * // sends: api-key: <the secret's value>
 *
 * @ApiKey(header = "Authorization", prefix = "Bearer ", secret = "SENDGRID_API_KEY")
 * // sends: Authorization: Bearer <the secret's value>
 *
 * @ApiKey(query = "appid", secret = "OPENWEATHER_KEY")
 * // sends: ?appid=<the secret's value>
 * }</pre>
 *
 * <p>Only the secret's name is compiled in and shipped; its value is resolved where the request is
 * sent, goes to the connector's own origin only, and is never logged or stored.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ApiKey {

  /** The header that carries the key; either this or {@link #query()}. */
  String header() default "";

  /** The query parameter that carries the key; either this or {@link #header()}. */
  String query() default "";

  /**
   * The secret's name: the environment variable that holds it, or, with {@code _FILE} appended, the
   * one that names a file that holds it.
   */
  String secret();

  /** What stands before the key, with its space; nothing by default. */
  String prefix() default "";

  /** The name by which a run's settings choose this way, where the connector has several. */
  String scheme() default "api-key";
}
