package dev.sluice.exchange;

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

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
