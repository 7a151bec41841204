package dev.sluice.http;

import java.net.URI;
import java.util.Locale;

/** The origin of a URL: scheme, host and port, the port always written (RFC 6454). */
public final class Origin {

  private Origin() {}

  /** The origin of an absolute http or https URL, e.g. {@code https://api.brevo.com:443}. */
  public static String of(URI url) {
    if (url.getScheme() == null || url.getHost() == null) {
      throw new IllegalArgumentException("Not an absolute URL with a host: " + url.getPath());
    }
    String scheme = url.getScheme().toLowerCase(Locale.ROOT);
    int port = url.getPort() >= 0 ? url.getPort() : scheme.equals("https") ? 443 : 80;
    return scheme + "://" + url.getHost().toLowerCase(Locale.ROOT) + ":" + port;
  }
}
