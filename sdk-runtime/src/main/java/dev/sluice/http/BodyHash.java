package dev.sluice.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A stream that computes a hash of what is read of it, the same in every process: two cyclic checks
 * that processors compute.
 */
public final class BodyHash extends FilterInputStream {

  private final CRC32 high = new CRC32();
  private final CRC32C low = new CRC32C();

  /** A stream of which nothing has been read. */
  public BodyHash(InputStream in) {
    super(in);
  }

  /** The hash of these bytes. */
  public static long of(byte[] bytes) {
    BodyHash hash = new BodyHash(InputStream.nullInputStream());
    hash.update(bytes, 0, bytes.length);
    return hash.value();
  }

  /** The hash of the whole, whose rest is read for it. */
  public long whole() throws IOException {
    transferTo(OutputStream.nullOutputStream());
    return value();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int count) throws IOException {
    int read = in.read(bytes, offset, count);
    if (read > 0) {
      update(bytes, offset, read);
    }
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.min(count, 1 << 14)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void update(byte[] bytes, int offset, int count) {
    high.update(bytes, offset, count);
    low.update(bytes, offset, count);
  }

  /** The hash of what was read so far. */
  public long value() {
    return high.getValue() << 32 | low.getValue();
  }
}
