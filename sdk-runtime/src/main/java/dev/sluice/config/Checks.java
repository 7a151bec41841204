package dev.sluice.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;

/** The checks that configuration records make of their values. */
final class Checks {

  private Checks() {}

  static void atLeast(String name, long value, long least) {
    if (value < least) {
      throw new IllegalArgumentException(name + " must be at least " + least + ", was " + value);
    }
  }

  static void positive(String name, Duration value) {
    if (value.isZero() || value.isNegative()) {
      throw new IllegalArgumentException(name + " must be longer than zero, was " + value);
    }
  }

  static void notBlank(String name, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank");
    }
  }

  /**
   * An absolute http or https URL without user and fragment, or a path that starts with '/'; it may
   * have {@code {settings}}.
   */
  static void endpoint(String name, String value) {
    try {
      URI url = new URI(BaseUrls.sample(value));
      boolean absolute =
          url.getHost() != null
              && ("https".equalsIgnoreCase(url.getScheme())
                  || "http".equalsIgnoreCase(url.getScheme()));
      boolean path = url.getScheme() == null && url.getHost() == null && value.startsWith("/");
      if ((absolute || path) && url.getRawUserInfo() == null && url.getRawFragment() == null) {
        return;
      }
    } catch (URISyntaxException e) {
      // Told below, without the text, which might hold a password.
    }
    throw new IllegalArgumentException(
        name + " must be an absolute http or https URL, or a path that starts with '/'");
  }

  /** A JSON pointer (RFC 6901); may be empty. */
  static void pointer(String name, String value) {
    if (!value.isEmpty() && value.charAt(0) != '/') {
      throw new IllegalArgumentException(
          name + " must be a JSON pointer such as \"/data/id\", was \"" + value + "\"");
    }
  }
}
