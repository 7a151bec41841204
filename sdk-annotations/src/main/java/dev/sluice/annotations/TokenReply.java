package dev.sluice.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where the reply of a token or login endpoint tells the token, how long it lives, and perhaps at
 * which host the API is. What is not written is as RFC 6749 §5.1 has it.
 *
 * <pre>{@code
 * @TokenReply(token = "/data/sessionId", lifetime = "20m")
 *
 * @TokenReply(origin = "/instance_url") // Salesforce
 * // reads {"access_token": "t", "instance_url": "https://acme.my.salesforce.com"}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface TokenReply {

  /** The JSON pointer (RFC 6901) to the token. */
  String token() default "/access_token";

  /** The JSON pointer to its life in seconds; empty for none. */
  String expiresIn() default "/expires_in";

  /**
   * Its life where the reply tells none: a whole number and {@code ms}, {@code s}, {@code m} or
   * {@code h}; empty for until it is refused.
   */
  String lifetime() default "1h";

  /**
   * The JSON pointer to the API's origin; empty for that of the base URL. The endpoint is trusted
   * with it: requests below the base URL go to the scheme, host and port that it tells, with the
   * token; https only, unless it is this machine.
   */
  String origin() default "";
}
