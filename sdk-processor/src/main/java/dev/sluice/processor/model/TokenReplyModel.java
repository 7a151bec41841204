package dev.sluice.processor.model;

/**
 * {@code @TokenReply}.
 *
 * @param token the pointer to the token
 * @param expiresIn the pointer to its life; empty for none
 * @param lifetime its life where the reply tells none; empty for until it is refused
 * @param origin the pointer to the API's origin; empty for none
 */
public record TokenReplyModel(
    Written<String> token,
    Written<String> expiresIn,
    Written<String> lifetime,
    Written<String> origin) {

  /** Whether it is what RFC 6749 says, with the default life. */
  public boolean isStandard() {
    return token.value().equals("/access_token")
        && expiresIn.value().equals("/expires_in")
        && lifetime.value().equals("1h");
  }
}
