package dev.sluice.config;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where the reply of a token or login endpoint tells the token, and how long it lives.
 *
 * <pre>{@code
 * new TokenReplyConfig("/data/sessionId", "", Duration.ofMinutes(20))
 * }</pre>
 *
 * @param token the JSON pointer to the token
 * @param expiresIn the JSON pointer to its life in seconds, a number or numeric text; empty for
 *     none
 * @param lifetime its life where the reply tells none; null for until it is refused
 */
public record TokenReplyConfig(String token, String expiresIn, @Nullable Duration lifetime)
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
  }
}
