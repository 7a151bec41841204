package dev.sluice.config;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where the reply of a token or login endpoint tells the token, how long it lives, and perhaps at
 * which host the API is.
 *
 * <pre>{@code
 * new TokenReplyConfig("/data/sessionId", "", Duration.ofMinutes(20))
 * TokenReplyConfig.OAUTH2.withOrigin("/instance_url") // Salesforce
 * }</pre>
 *
 * <p>An endpoint that tells an origin is trusted with it: requests below the connector's base URL
 * go to that scheme, host and port instead, with the token, whatever host it is; https only, unless
 * it is this machine.
 *
 * @param token the JSON pointer to the token
 * @param expiresIn the JSON pointer to its life in seconds, a number or numeric text; empty for
 *     none
 * @param lifetime its life where the reply tells none; null for until it is refused
 * @param origin the JSON pointer to the API's origin; empty for that of the base URL
 */
public record TokenReplyConfig(
    String token, String expiresIn, @Nullable Duration lifetime, String origin)
    implements Serializable {

  /** What RFC 6749 §5.1 says, and an hour where {@code expires_in} is left out. */
  public static final TokenReplyConfig OAUTH2 =
      new TokenReplyConfig("/access_token", "/expires_in", Duration.ofHours(1));

  public TokenReplyConfig {
    Checks.pointer("token", token);
    if (token.isEmpty()) {
      throw new IllegalArgumentException("token must point into the reply");
    }
    Checks.pointer("expiresIn", expiresIn);
    if (lifetime != null) {
      Checks.positive("lifetime", lifetime);
    }
    Checks.pointer("origin", origin);
  }

  /** A reply of an API that is at the connector's base URL. */
  public TokenReplyConfig(String token, String expiresIn, @Nullable Duration lifetime) {
    this(token, expiresIn, lifetime, "");
  }

  /** The same, which tells the API's origin there. */
  public TokenReplyConfig withOrigin(String pointer) {
    return new TokenReplyConfig(token, expiresIn, lifetime, pointer);
  }
}
