package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Headers with a secret that every request carries, beside what else the connector authenticates
 * with.
 *
 * <pre>{@code
 * @OAuth2RefreshToken(tokenUrl = "https://oauth2.googleapis.com/token", clientId = "ADS_CLIENT_ID",
 *     clientSecret = "ADS_CLIENT_SECRET", refreshToken = "ADS_REFRESH_TOKEN")
 * @SecretHeaders("developer-token: {ADS_DEVELOPER_TOKEN}")
 * // sends: Authorization: Bearer <the token>   developer-token: <the secret's value>
 *
 * @SecretHeaders({"DD-API-KEY: {DD_API_KEY}", "DD-APPLICATION-KEY: {DD_APPLICATION_KEY}"})
 * // sends: DD-API-KEY: …   DD-APPLICATION-KEY: …
 * }</pre>
 *
 * <p>Only the secrets' names are compiled in and shipped; their values are resolved where the
 * request is sent, go to the connector's own origin only, and are never logged or stored.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SecretHeaders {

  /** Each as {@code "Name: {SECRET}"}, perhaps with a prefix: {@code "Name: Token {SECRET}"}. */
  String[] value();
}
