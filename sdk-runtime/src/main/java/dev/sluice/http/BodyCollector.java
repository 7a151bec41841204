package dev.sluice.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A body as it arrives: in memory up to a bound, and beyond it in a temporary file. Written by one
 * thread at a time; meanwhile any other may read what is there.
 *
 * <pre>{@code
 * BodyCollector collector = new BodyCollector(16 << 20, 2L << 30, -1);
 * while (…) {
 *   collector.append(chunk);   // false when there is more than 2 GiB
 * }
 * Body body = collector.body("application/json");
 * }</pre>
 */
public final class BodyCollector {

  private static final int FIRST = 8 << 10;
  private static final int TRUSTED = 1 << 20;

  private final int inMemory;
  private final long limit;
  private byte[] bytes;
  private int length;
  private @Nullable NamelessFile file;
  private boolean whole;
  private boolean discarded;

  /**
   * An empty body.
   *
   * @param inMemory how many bytes are kept in memory, at most
   * @param limit how many bytes it takes
   * @param announced how many are expected; negative when unknown. Not trusted beyond a megabyte.
   */
  public BodyCollector(int inMemory, long limit, long announced) {
    this.inMemory = (int) Math.min(inMemory, limit);
    this.limit = limit;
    long first = announced >= 0 ? Math.min(announced, TRUSTED) : FIRST;
    this.bytes = new byte[(int) Math.min(first, this.inMemory)];
  }

  /**
   * Takes all that is left in {@code content}. Returns false, and takes nothing, when too much.
   *
   * @throws IOException when the file cannot be written, e.g. because the disk is full
   */
  public synchronized boolean append(ByteBuffer content) throws IOException {
    if (content.remaining() > limit - length()) {
      return false;
    }
    if (file == null && content.remaining() > inMemory - length) {
      spill();
    }
    if (file == null) {
      appendInMemory(content);
    } else {
      file.append(content);
    }
    return true;
  }

  /** How many bytes it has taken. */
  public synchronized long length() {
    return file == null ? length : file.length();
  }

  /**
   * The body, without a copy where as many bytes came as were announced. What it takes on disk is
   * given back with {@link Body#release()}.
   */
  public synchronized Body body(String contentType) {
    whole = true;
    if (file != null) {
      return Body.ofContent(file, contentType);
    }
    return Body.of(length == bytes.length ? bytes : Arrays.copyOf(bytes, length), contentType);
  }

  /** Gives back what was taken of a body that is of no use. */
  public synchronized void discard() {
    discarded = true;
    if (file != null) {
      file.release();
    }
  }

  /**
   * Reads from that byte on, counted from 0, without waiting.
   *
   * @return how many bytes were read; 0 when no more have come yet; -1 at the end of the body
   * @throws IOException when the body was discarded, or its file cannot be read
   */
  synchronized int read(long position, byte[] target, int offset, int count) throws IOException {
    if (discarded) {
      throw new IOException("the reply broke off");
    }
    if (position >= length()) {
      return whole ? -1 : 0;
    }
    if (file != null) {
      return file.read(position, target, offset, count);
    }
    int read = Math.min(count, length - (int) position);
    System.arraycopy(bytes, (int) position, target, offset, read);
    return read;
  }

  private void spill() throws IOException {
    NamelessFile opened = NamelessFile.create();
    file = opened;
    opened.append(ByteBuffer.wrap(bytes, 0, length));
    bytes = new byte[0];
  }

  private void appendInMemory(ByteBuffer content) {
    int more = content.remaining();
    if (more > bytes.length - length) {
      long doubled = Math.max(2L * bytes.length, (long) length + more);
      bytes = Arrays.copyOf(bytes, (int) Math.min(doubled, inMemory));
    }
    content.get(bytes, length, more);
    length += more;
  }
}
