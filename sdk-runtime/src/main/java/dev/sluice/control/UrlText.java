package dev.sluice.control;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Makes the URLs that APIs write fit to be resolved. */
final class UrlText {

  private static final String LEGAL = "-._~:/?#[]@!$&'()*+,;=%";

  private UrlText() {}

  /** The text with characters that no URL may have percent-encoded, such as spaces. */
  static String legal(String url) {
    StringBuilder out = new StringBuilder(url.length());
    for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean letterOrDigit =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letterOrDigit || LEGAL.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
        out.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
      }
    }
    return out.toString();
  }

  /**
   * A reference seen from a URL (RFC 3986 §5.2).
   *
   * @throws IllegalArgumentException when it is none
   */
  static URI resolved(String url, String reference) {
    if (reference.startsWith("?")) {
      // The platform would drop the last segment of the path.
      int query = url.indexOf('?');
      return URI.create((query < 0 ? url : url.substring(0, query)) + reference);
    }
    return URI.create(url).resolve(reference);
  }

  static String withoutFragment(String url) {
    int hash = url.indexOf('#');
    return hash < 0 ? url : url.substring(0, hash);
  }
}
