package dev.sluice.http;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of RFC 3986: UTF-8, and only the unreserved characters stay as they are. */
final class PercentEncoding {

  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private PercentEncoding() {}

  static String encode(String value) {
    int clean = 0;
    while (clean < value.length() && isUnreserved(value.charAt(clean))) {
      clean++;
    }
    return clean == value.length() ? value : encodeFrom(value, clean);
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
