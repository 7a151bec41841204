package dev.sluice.transport.jetty;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A body as it arrives: grows by doubling, up to a bound. Not thread-safe. */
final class BodyBuffer {

  private static final int FIRST = 8 << 10;

  private final int limit;
  private byte[] bytes;
  private int length;

  /**
   * An empty buffer.
   *
   * @param limit how many bytes it takes
   * @param announced how many are expected; negative when unknown. Not trusted beyond a megabyte.
   */
  BodyBuffer(int limit, long announced) {
    this.limit = limit;
    long first = announced >= 0 ? Math.min(announced, 1 << 20) : FIRST;
    this.bytes = new byte[(int) Math.min(first, limit)];
  }

  /** Takes all that is left in {@code content}. Returns false, and takes nothing, when too much. */
  boolean append(ByteBuffer content) {
    int more = content.remaining();
    if (more > limit - length) {
      return false;
    }
    if (more > bytes.length - length) {
      long doubled = Math.max(2L * bytes.length, (long) length + more);
      bytes = Arrays.copyOf(bytes, (int) Math.min(doubled, limit));
    }
    content.get(bytes, length, more);
    length += more;
    return true;
  }

  /** The bytes; without a copy when there are as many as were announced. */
  byte[] toBytes() {
    return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
  }
}
