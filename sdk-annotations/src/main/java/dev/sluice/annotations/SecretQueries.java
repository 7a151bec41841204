package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Query parameters with a secret that every request carries, beside what else the connector
 * authenticates with.
 *
 * <pre>{@code
 * @ApiKey(query = "key", secret = "TRELLO_KEY")
 * @SecretQueries("token={TRELLO_TOKEN}")
 * // sends: ?key=<the key>&token=<the token>
 * }</pre>
 *
 * <p>Only the secrets' names are compiled in and shipped; their values are resolved where the
 * request is sent, go to the connector's own origin only, and are never logged or stored.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SecretQueries {

  /** Each as {@code "name={SECRET}"}, perhaps with a prefix before the secret. */
  String[] value();
}
