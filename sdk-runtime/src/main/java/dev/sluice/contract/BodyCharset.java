package dev.sluice.contract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset of a text body, and how many bytes of a byte order mark stand before the text. */
record BodyCharset(Charset charset, int mark) {

  /** By how many bytes a text's charset is told. */
  static final int TOLD_BY = 4;

  private static final Pattern DECLARED =
      Pattern.compile("(?i)charset\\s*=\\s*\"?([A-Za-z0-9._:-]+)");

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF_16_BE_MARK = {(byte) 0xFE, (byte) 0xFF};
  private static final byte[] UTF_16_LE_MARK = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] UTF_32_BE_MARK = {0, 0, (byte) 0xFE, (byte) 0xFF};
  private static final byte[] UTF_32_LE_MARK = {(byte) 0xFF, (byte) 0xFE, 0, 0};

  /**
   * What the text begins with tells, else what its Content-Type declares, if this JVM knows it,
   * else it is UTF-8.
   *
   * @param head the first bytes; {@link #TOLD_BY} are enough
   */
  static BodyCharset of(byte[] head, String contentType) {
    if (startsWith(head, UTF_8_MARK)) {
      return new BodyCharset(StandardCharsets.UTF_8, UTF_8_MARK.length);
    }
    if (startsWith(head, UTF_32_BE_MARK) || startsWith(head, UTF_32_LE_MARK)) {
      String name = head[0] == 0 ? "UTF-32BE" : "UTF-32LE";
      return new BodyCharset(Charset.forName(name), UTF_32_BE_MARK.length);
    }
    if (startsWith(head, UTF_16_BE_MARK)) {
      return new BodyCharset(StandardCharsets.UTF_16BE, UTF_16_BE_MARK.length);
    }
    if (startsWith(head, UTF_16_LE_MARK)) {
      return new BodyCharset(StandardCharsets.UTF_16LE, UTF_16_LE_MARK.length);
    }
    return new BodyCharset(byZeros(head, contentType), 0);
  }

  /** Whether the first bytes, or the Content-Type, tell a charset. */
  static boolean isTold(byte[] head, String contentType) {
    BodyCharset found = of(head, contentType);
    return found.mark() > 0 || !found.isUtf8() || DECLARED.matcher(contentType).find();
  }

  /** Whether the bytes behind the mark are UTF-8 as they are. */
  boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
  }

  /** Text that begins with ASCII, as JSON, markup and tables do, has zeros at known places. */
  private static Charset byZeros(byte[] head, String contentType) {
    if (head.length < TOLD_BY || (head[0] != 0 && head[1] != 0)) {
      return declared(contentType);
    }
    boolean littleEndian = head[0] != 0;
    boolean wide = littleEndian ? head[2] == 0 && head[3] == 0 : head[1] == 0 && head[2] == 0;
    byte first = littleEndian ? head[0] : wide ? head[3] : head[1];
    if (first < '\t') {
      return declared(contentType);
    }
    if (wide) {
      return Charset.forName(littleEndian ? "UTF-32LE" : "UTF-32BE");
    }
    return littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  private static Charset declared(String contentType) {
    Matcher declared = DECLARED.matcher(contentType);
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }

  private static boolean startsWith(byte[] head, byte[] mark) {
    return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
  }
}
