package dev.sluice.transport.jdk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Decodes gzip up to a bound. */
final class Gunzip {

  private Gunzip() {}

  static byte[] bounded(byte[] encoded, int maxBytes) throws IOException {
    if (encoded.length == 0) {
      return encoded;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(encoded))) {
      byte[] bytes = in.readNBytes(maxBytes);
      if (in.read() >= 0) {
        throw new ReplyTooLargeException();
      }
      return bytes;
    }
  }
}
