package dev.sluice.middleware.auth;

import dev.sluice.config.BasicConfig;
import dev.sluice.config.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** User and password as RFC 7617 writes them. */
final class BasicCredentials {

  private BasicCredentials() {}

  /** What follows {@code Basic }. */
  static Secret of(BasicConfig config) {
    return Secret.of(
        encoded(config.user().resolve().reveal(), config.password().resolve().reveal()));
  }

  /** The value of a header {@code Authorization}. */
  static String header(String user, String password) {
    return "Basic " + encoded(user, password);
  }

  private static String encoded(String user, String password) {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(pair);
  }
}
