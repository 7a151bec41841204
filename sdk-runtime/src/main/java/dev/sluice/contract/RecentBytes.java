package dev.sluice.contract;

import dev.sluice.http.BlockStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A stream that remembers what was read of it since some place, so that the text of an item is to
 * be had although its document is not in memory. Of an item longer than {@link #MOST}, nothing is.
 */
final class RecentBytes extends BlockStream {

  /** How many bytes are remembered, at most. */
  static final int MOST = 4 << 20;

  // More than a parser reads at once and has not looked at when it tells where a token began.
  private static final int WINDOW = 1 << 14;

  private static final long NOTHING = -1;

  private final InputStream in;
  private byte[] kept = new byte[2 * WINDOW];
  private int length;
  private long start;
  private long wanted = NOTHING;

  RecentBytes(InputStream in) {
    this.in = in;
  }

  /** Forgets what stands before that place, counted from the first byte. */
  void keepFrom(long offset) {
    wanted = offset;
  }

  /** Forgets everything but what was read last. */
  void keepNothing() {
    wanted = NOTHING;
  }

  /** How many bytes were read. */
  long count() {
    return start + length;
  }

  /** The text between two places; empty where it is no longer, or not yet, known. */
  String text(long from, long to) {
    return from < start || to < from || to > count()
        ? ""
        : new String(kept, (int) (from - start), (int) (to - from), StandardCharsets.UTF_8);
  }

  @Override
  public int read(byte[] bytes, int offset, int count) throws IOException {
    int read = in.read(bytes, offset, count);
    if (read > 0) {
      keep(bytes, offset, read);
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void keep(byte[] bytes, int offset, int count) {
    if (length + count > kept.length) {
      forget(Math.max(0, Math.min(length, firstWanted() - start)));
    }
    if (length + count > MOST) {
      // The item's text is lost; that of the next one may begin in what was read last.
      forget(Math.max(0, length - WINDOW));
    }
    if (length + count > kept.length) {
      kept = Arrays.copyOf(kept, Math.max(length + count, 2 * kept.length));
    }
    System.arraycopy(bytes, offset, kept, length, count);
    length += count;
  }

  private long firstWanted() {
    return wanted == NOTHING ? count() - WINDOW : wanted;
  }

  private void forget(long bytes) {
    int count = (int) bytes;
    System.arraycopy(kept, count, kept, 0, length - count);
    start += count;
    length -= count;
  }
}
