package dev.sluice.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text of another charset as UTF-8, so that all that reads text knows only that. */
final class Utf8Stream extends InputStream {

  private static final int CHUNK = 1 << 13;

  private final Reader in;
  private final CharsetEncoder encoder =
      StandardCharsets.UTF_8
          .newEncoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private final CharBuffer chars = CharBuffer.allocate(CHUNK).flip();
  private final ByteBuffer bytes = ByteBuffer.allocate(4 * CHUNK).flip();
  private boolean ended;

  Utf8Stream(InputStream in, Charset charset) {
    this.in = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes.get() & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int count) throws IOException {
    if (count == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int taken = Math.min(count, bytes.remaining());
    bytes.get(target, offset, taken);
    return taken;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Sees to it that there are bytes. Returns false at the end. */
  private boolean fill() throws IOException {
    while (!bytes.hasRemaining() && !ended) {
      // What is left is the first half of a pair of chars.
      chars.compact();
      ended = in.read(chars) < 0;
      chars.flip();
      bytes.clear();
      encoder.encode(chars, bytes, ended);
      bytes.flip();
    }
    return bytes.hasRemaining();
  }
}
