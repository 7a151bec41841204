package dev.sluice.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Percent-encoding of RFC 3986: UTF-8, and only the unreserved characters stay as they are. */
final class PercentEncoding {

  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  // What a query may hold, but for what would end it or begin another pair.
  private static final Pattern ENCODED =
      Pattern.compile("([A-Za-z0-9._~!$'()*+,;:@/?=-]|%[0-9A-Fa-f]{2})*");

  private static final Pattern ENCODED_PATH =
      Pattern.compile("([A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*");

  private PercentEncoding() {}

  static String encode(String value) {
    int clean = 0;
    while (clean < value.length() && isUnreserved(value.charAt(clean))) {
      clean++;
    }
    return clean == value.length() ? value : encodeFrom(value, clean);
  }

  /** Encodes for a form: a space is '+', and '*' stays (WHATWG URL §5.2). */
  static String encodeForm(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /**
   * An encoded part of a query or form, as it is.
   *
   * @throws IllegalArgumentException when it is not encoded, or would end the parameter
   */
  static String checked(String encoded) {
    return checked(encoded, ENCODED);
  }

  /**
   * An encoded part of a path, as it is.
   *
   * @throws IllegalArgumentException when it is not encoded, or would end the path
   */
  static String checkedPath(String encoded) {
    return checked(encoded, ENCODED_PATH);
  }

  private static String checked(String encoded, Pattern legal) {
    if (!legal.matcher(encoded).matches()) {
      throw new IllegalArgumentException(
          "A value declared as encoded has a character that must be percent-encoded");
    }
    return encoded;
  }

  private static String encodeFrom(String value, int start) {
    StringBuilder out = new StringBuilder(value.length() + 16).append(value, 0, start);
    for (byte b : value.substring(start).getBytes(StandardCharsets.UTF_8)) {
      if (b >= 0 && isUnreserved((char) b)) {
        out.append((char) b);
      } else {
        out.append('%').append(HEX[(b >> 4) & 15]).append(HEX[b & 15]);
      }
    }
    return out.toString();
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }
}
