package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Authentication by an HMAC over parts of the final request, sent with it.
 *
 * <pre>{@code
 * @Signature(
 *     key = "EXCHANGE_SECRET",
 *     template = "{timestamp}{method}{path}{query}{body}",
 *     slot = @CredentialSlot(header = "X-Sign"),
 *     timestamp = @Timestamp(header = "X-Timestamp"))
 * @SecretHeaders("X-Key: {EXCHANGE_KEY}")
 *
 * // sends: X-Key: …   X-Timestamp: 1767614400   X-Sign: <hex of the HMAC>
 * }</pre>
 *
 * <p>The template is signed with these parts filled in, and everything else as it is: {@code
 * {method}}, {@code {url}}, {@code {host}}, {@code {path}} (encoded), {@code {query}} (encoded,
 * with its '?'; empty for none), {@code {body}}, {@code {bodyHash}} (hex, of the same hash), {@code
 * {timestamp}}, {@code {header:NAME}} (empty for none) and {@code {secret:NAME}}; {@code \n} is
 * written as a line break. What {@link SecretHeaders} and {@link SecretQueries} send is there
 * already.
 *
 * <p>Only the secrets' names are compiled in and shipped; their values are resolved where the
 * request is sent, and are never logged or stored.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Signature {

  /** The hash. */
  SignatureAlgorithm algorithm() default SignatureAlgorithm.SHA256;

  /** How the signature is written. */
  SignatureEncoding encoding() default SignatureEncoding.HEX;

  /** The name of the secret whose text in UTF-8 is the key. */
  String key();

  /** What is signed. */
  String template();

  /** Where requests carry the signature. */
  CredentialSlot slot();

  /** The time that is signed and sent; none by default. */
  Timestamp timestamp() default @Timestamp(header = "");

  /** The name by which a run's settings choose this way, where the connector has several. */
  String scheme() default "signature";
}
