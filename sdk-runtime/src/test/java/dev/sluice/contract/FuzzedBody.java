package dev.sluice.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sluice.http.Body;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A body of what a fuzzer came up with: its first byte, best a digit, tells how the others are
 * packed or recoded, since by changing bytes alone no fuzzer gets past a checksum.
 */
final class FuzzedBody {

  // What Jackson reads of a stream at once: tokens across this place are read in two parts.
  private static final int READ_AT_ONCE = 8000;

  private FuzzedBody() {}

  static Body of(byte[] input) throws IOException {
    if (input.length == 0) {
      return Body.of(input, "");
    }
    byte[] text = Arrays.copyOfRange(input, 1, input.length);
    int half = text.length / 2;
    return switch (input[0] & 7) {
      case 0 -> Body.of(text, "");
      case 1 -> Body.of(text, "text/plain; charset=" + ISO_8859_1);
      case 2 -> Body.of(gzip(text), "");
      case 3 -> Body.of(zip(text), "");
      case 4 ->
          Body.of(
              zip(Arrays.copyOf(text, half), Arrays.copyOfRange(text, half, text.length)),
              "application/zip");
      case 5 -> Body.of(new String(text, UTF_8).getBytes(UTF_16), "");
      case 6 -> Body.of(new String(text, UTF_8).getBytes(Charset.forName("UTF-32")), "");
      default -> Body.of(behindLines(text), "");
    };
  }

  private static byte[] behindLines(byte[] text) {
    byte[] all = new byte[Math.max(0, READ_AT_ONCE - text.length / 2) + text.length];
    Arrays.fill(all, (byte) '\n');
    System.arraycopy(text, 0, all, all.length - text.length, text.length);
    return all;
  }

  private static byte[] gzip(byte[] text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(byte[]... texts) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (int i = 0; i < texts.length; i++) {
        out.putNextEntry(new ZipEntry(Integer.toString(i)));
        out.write(texts[i]);
      }
    }
    return packed.toByteArray();
  }
}
