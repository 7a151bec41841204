package dev.sluice.exchange;

import dev.sluice.http.HttpRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short, stable names made from the values that identify a thing. */
final class Digest {

  private Digest() {}

  /** The first {@code length} hexadecimal digits of the SHA-256 of the parts. */
  static String of(int length, Object... parts) {
    MessageDigest sha256 = sha256();
    for (Object part : parts) {
      sha256.update(part.toString().getBytes(StandardCharsets.UTF_8));
      sha256.update((byte) 0);
    }
    return HexFormat.of().formatHex(sha256.digest()).substring(0, length);
  }

  /** The same of what a request asks for; its host does not count. */
  static String of(int length, HttpRequest request) {
    URI url = URI.create(request.url());
    String query = url.getRawQuery() == null ? "" : url.getRawQuery();
    return of(length, request.method(), url.getRawPath(), query, request.body().text());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
