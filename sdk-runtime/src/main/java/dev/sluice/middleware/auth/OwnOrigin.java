package dev.sluice.middleware.auth;

import dev.sluice.http.Origin;
import java.net.URI;

/** Tells the URLs of a connector's own origin from all others. */
final class OwnOrigin {

  private final String origin;
  // Scheme and authority as the connector writes them: what its URLs begin with.
  private final String ownPrefix;

  OwnOrigin(String baseUrl) {
    URI base = URI.create(baseUrl);
    this.origin = Origin.of(base);
    this.ownPrefix = base.getScheme() + "://" + base.getRawAuthority();
  }

  /** Whether credentials may go there; not for what is no URL. */
  boolean includes(String url) {
    int end = ownPrefix.length();
    if (url.startsWith(ownPrefix)
        && (url.length() == end || url.charAt(end) == '/' || url.charAt(end) == '?')) {
      return true;
    }
    try {
      return Origin.of(URI.create(url)).equals(origin);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
