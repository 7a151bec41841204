package dev.sluice.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The content of a successful reply while it arrives: a transport tells it what comes, a reader
 * takes it from there before the reply is whole.
 *
 * <pre>{@code
 * Arrival arrival = new Arrival();
 * chain.send(request.withArrival(arrival)).whenComplete((reply, failure) -> arrival.end(reply));
 * Optional<Body> body = arrival.body();   // empty when no such reply came
 * }</pre>
 *
 * <p>An attempt that breaks off and is repeated is not the reader's concern: what it has read is
 * compared with the same part of the next attempt's content, and it reads on from there. Its stream
 * ends when the reply has turned out to be a success, and fails when it has not, or when the next
 * attempt's content is another. Thread-safe.
 */
public final class Arrival {

  /**
   * What one attempt brings.
   *
   * @param number from 1
   * @param reply without its content
   * @param collector takes the bytes, as they are sent
   * @param limit how many bytes may come of them
   */
  record Content(int number, HttpResponse reply, BodyCollector collector, long limit) {

    /** Whether the bytes are coded with gzip. */
    boolean isPacked() {
      return reply.headers().first("Content-Encoding").filter("gzip"::equalsIgnoreCase).isPresent();
    }
  }

  private @Nullable Content content;
  private int attempts;
  private int changes;
  private long read;
  private boolean ended;
  private @Nullable Body whole;
  private boolean failed;

  /**
   * Tells that the content of a reply begins; told by a transport. Nobody wants that of a reply
   * which is no success.
   *
   * @param reply its status and headers
   * @param collector takes its bytes
   * @param limit how many bytes it may have, decoded
   */
  public synchronized void begin(HttpResponse reply, BodyCollector collector, long limit) {
    if (reply.isSuccess()) {
      content = new Content(++attempts, reply, collector, limit);
      change();
    }
  }

  /** Tells that the collector has taken more. */
  public synchronized void more() {
    change();
  }

  /** Tells the outcome, after which no attempt follows; null for a request that was not sent. */
  public synchronized void end(@Nullable HttpResponse reply) {
    ended = true;
    whole = reply != null && reply.isSuccess() ? reply.body() : null;
    change();
  }

  /**
   * The content, to be read while it arrives; waits for the first of it. Empty when the outcome is
   * known before any has come.
   *
   * @throws InterruptedIOException when the thread is interrupted
   */
  public Optional<Body> body() throws InterruptedIOException {
    Content first = after(0);
    return Optional.ofNullable(first)
        .map(begun -> begun.reply().headers().first("Content-Type").orElse(""))
        .map(type -> Body.ofContent(new Arriving(), type));
  }

  /** The last reply whose content has begun, without that. */
  public synchronized Optional<HttpResponse> reply() {
    return Optional.ofNullable(content).map(Content::reply);
  }

  /** Whether a reader was told that there is no content, or another than it began with. */
  public synchronized boolean isFailed() {
    return failed;
  }

  /** The content of an attempt after that one; null when there will be none. */
  synchronized @Nullable Content after(int attempt) throws InterruptedIOException {
    await(() -> attempts > attempt || ended);
    return attempts > attempt ? content : null;
  }

  /** The content of the outcome, for which it waits; null where it is no success. */
  synchronized @Nullable Body whole() throws InterruptedIOException {
    await(() -> ended);
    return whole;
  }

  /** Whether that attempt was the last. */
  synchronized boolean isLast(int attempt) {
    return ended && attempts == attempt;
  }

  /** How often something was told; to be taken before looking whether there is more. */
  synchronized int changes() {
    return changes;
  }

  /**
   * Waits until there is something new since {@code seen}.
   *
   * @throws IOException when nothing will come of that attempt any more
   */
  synchronized void awaitChange(int attempt, int seen) throws IOException {
    await(() -> changes != seen || attempts > attempt || ended);
    if (changes == seen) {
      throw new IOException("the reply broke off");
    }
  }

  /** Takes note that a reader has read so many decoded bytes. */
  synchronized void read(long position) {
    read = Math.max(read, position);
  }

  /** Takes note that a reader fails. */
  synchronized IOException failed(IOException cause) {
    failed = true;
    return cause;
  }

  private synchronized void change() {
    changes++;
    notifyAll();
  }

  private synchronized void await(BooleanSupplier condition) throws InterruptedIOException {
    try {
      while (!condition.getAsBoolean()) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for the reply");
    }
  }

  /** What has arrived so far, and what will. */
  private final class Arriving implements StoredContent {

    @Override
    public InputStream open(long offset) throws IOException {
      InputStream in = new ArrivingStream(Arrival.this);
      in.skipNBytes(offset);
      return in;
    }

    /** How many bytes have been read so far: of coded content, no more is known. */
    @Override
    public long length() {
      synchronized (Arrival.this) {
        return read;
      }
    }
  }
}
