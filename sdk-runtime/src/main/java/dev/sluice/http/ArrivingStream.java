package dev.sluice.http;

import dev.sluice.http.Arrival.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * The decoded content of a reply, read while it arrives, over as many attempts as it takes and at
 * last from the outcome: what was read before must be what the next begins with. Waits for what has
 * not come yet. For one thread.
 */
final class ArrivingStream extends BlockStream {

  private static final int CHUNK = 32 << 10;

  private final Arrival arrival;
  private BodyHash in = new BodyHash(InputStream.nullInputStream());
  private int attempt;
  private long limit = Long.MAX_VALUE;
  private long position;
  private boolean isOutcome;

  ArrivingStream(Arrival arrival) {
    this.arrival = arrival;
  }

  @Override
  public int read(byte[] bytes, int offset, int count) throws IOException {
    Objects.checkFromIndexSize(offset, count, bytes.length);
    if (count == 0) {
      return 0;
    }
    while (true) {
      int read = arrived(bytes, offset, count);
      if (read > 0) {
        position += read;
        arrival.read(position);
        return read;
      }
      if (isOutcome || !advance()) {
        return -1;
      }
    }
  }

  /** Reads of what is being read now; -1 where that ends or breaks off. */
  private int arrived(byte[] bytes, int offset, int count) throws IOException {
    try {
      int read = in.read(bytes, offset, count);
      if (position + read > limit) {
        throw arrival.failed(new IOException("the reply is larger than allowed"));
      }
      return read;
    } catch (IOException e) {
      if (isOutcome || arrival.isFailed() || e instanceof InterruptedIOException) {
        throw arrival.failed(e);
      }
      return -1;
    }
  }

  /**
   * Goes to the same place of what comes next, another attempt or the outcome. Returns false where
   * the outcome is what was read.
   *
   * @throws IOException where that does not begin with what was read
   */
  private boolean advance() throws IOException {
    for (Content next = arrival.after(attempt); next != null; next = arrival.after(attempt)) {
      attempt = next.number();
      limit = next.limit();
      if (resume(next)) {
        return true;
      }
    }
    Body whole = arrival.whole();
    if (whole == null) {
      throw arrival.failed(new IOException("the reply is no success"));
    }
    if (arrival.isLast(attempt) && whole.length() == position) {
      return false;
    }
    isOutcome = true;
    try {
      begin(whole.open());
    } catch (IOException e) {
      throw arrival.failed(e);
    }
    return true;
  }

  /** Goes on in the content of an attempt. Returns false where that breaks off before the place. */
  private boolean resume(Content content) throws IOException {
    try {
      InputStream raw = new Raw(content);
      begin(content.isPacked() ? new GZIPInputStream(raw, CHUNK) : raw);
      return true;
    } catch (IOException e) {
      if (arrival.isFailed() || e instanceof InterruptedIOException) {
        throw arrival.failed(e);
      }
      return false;
    }
  }

  private void begin(InputStream content) throws IOException {
    BodyHash fresh = new BodyHash(content);
    fresh.skipNBytes(position);
    if (fresh.value() != in.value()) {
      throw arrival.failed(new IOException("the reply is another one"));
    }
    in = fresh;
  }

  /** The bytes of one attempt as they are sent. */
  private final class Raw extends BlockStream {

    private final Content content;
    private long at;

    Raw(Content content) {
      this.content = content;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
      while (true) {
        int seen = arrival.changes();
        int read = content.collector().read(at, bytes, offset, count);
        if (read != 0) {
          at += Math.max(0, read);
          return read;
        }
        arrival.awaitChange(content.number(), seen);
      }
    }
  }
}
