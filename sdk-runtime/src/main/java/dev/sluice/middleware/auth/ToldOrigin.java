package dev.sluice.middleware.auth;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The origin of an API, as its token endpoint tells it. */
final class ToldOrigin {

  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]", Pattern.CASE_INSENSITIVE);

  private ToldOrigin() {}

  /**
   * The origin in that text; empty unless it is scheme, host and perhaps port, with https, or http
   * on this machine.
   */
  static Optional<String> of(String told) {
    try {
      URI url = new URI(told.strip());
      boolean bare =
          url.getHost() != null
              && url.getRawUserInfo() == null
              && (url.getRawPath().isEmpty() || url.getRawPath().equals("/"))
              && url.getRawQuery() == null
              && url.getRawFragment() == null;
      boolean safe =
          "https".equalsIgnoreCase(url.getScheme())
              || ("http".equalsIgnoreCase(url.getScheme())
                  && bare
                  && LOOPBACK.matcher(url.getHost()).matches());
      return bare && safe
          ? Optional.of(url.getScheme() + "://" + url.getRawAuthority())
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** An absolute URL at that origin. */
  static String replace(String url, String origin) {
    int end = url.indexOf("://") + 3;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return origin + url.substring(end);
  }
}
