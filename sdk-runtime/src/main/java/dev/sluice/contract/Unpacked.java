package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import dev.sluice.http.BodyHash;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a body, one after another: the body itself, or what is packed in it with gzip or
 * zip. How it is packed is seen from its first bytes. Nothing is unpacked before it is read, nor
 * kept. For one thread.
 */
final class Unpacked implements AutoCloseable {

  private static final byte[] GZIP = {0x1f, (byte) 0x8b};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private final Body body;
  private final boolean isPacked;
  private final BodyHash raw;
  private final InputStream in;
  private final UnpackBudget budget;
  private @Nullable Document current;
  private boolean given;

  private Unpacked(Body body) throws IOException {
    this.body = body;
    byte[] head = body.head(ZIP.length);
    boolean isZip = startsWith(head, ZIP);
    this.isPacked = isZip || startsWith(head, GZIP);
    this.raw = new BodyHash(body.open());
    this.in = isZip ? new ZipInputStream(new BufferedInputStream(raw, 1 << 16)) : raw;
    this.budget = new UnpackBudget(body::length);
  }

  /**
   * The documents of a body.
   *
   * @throws ContractException when it cannot be read
   */
  static Unpacked of(Body body) {
    try {
      return new Unpacked(body);
    } catch (UncheckedIOException e) {
      throw unreadable(e);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Goes to the next document. Returns false at the end. */
  boolean next() throws IOException {
    if (in instanceof ZipInputStream zip) {
      ZipEntry entry = nextEntry(zip);
      while (entry != null && entry.isDirectory()) {
        entry = nextEntry(zip);
      }
      current = entry == null ? null : document(zip);
      return entry != null;
    }
    boolean first = !given;
    given = true;
    if (first) {
      current = !isPacked && body.isInMemory() ? Document.of(body) : document(in);
    }
    return first;
  }

  private static @Nullable ZipEntry nextEntry(ZipInputStream zip) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (IllegalArgumentException e) {
      // What the JDK throws for a name that is no text.
      throw new ZipException("the name of an entry is no text");
    }
  }

  /** The document gone to. */
  Document current() {
    Document document = current;
    if (document == null) {
      throw new IllegalStateException("There is no document");
    }
    return document;
  }

  /** Whether the document gone to is the body itself, byte for byte. */
  boolean isWhole() {
    BodyCharset charset = BodyCharset.of(current().head(), body.contentType());
    return !isPacked && charset.isUtf8() && charset.mark() == 0;
  }

  /** The body's hash, for which the rest of it is read. */
  long hash() throws IOException {
    return body.isInMemory() ? BodyHash.of(body.bytes()) : raw.whole();
  }

  /** What to tell of a document that cannot be read. */
  ContractException broken(IOException cause) {
    if (cause instanceof JsonProcessingException && current != null) {
      return NotJson.exception(current, cause);
    }
    if (isPacked && (cause instanceof EOFException || cause instanceof ZipException)) {
      return new ContractException(
          cause instanceof EOFException
              ? "the packed reply breaks off before its end"
              : "the reply is packed, and not intact: it cannot be unpacked");
    }
    return unreadable(cause);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private static ContractException unreadable(Exception cause) {
    return new ContractException(
        "the stored reply cannot be read (" + cause.getClass().getSimpleName() + ")");
  }

  private Document document(InputStream packed) throws IOException {
    return Document.of(budget.of(gunzipped(packed)), body.contentType());
  }

  private static InputStream gunzipped(InputStream packed) throws IOException {
    PushbackInputStream whole = new PushbackInputStream(packed, GZIP.length);
    byte[] start = whole.readNBytes(GZIP.length);
    whole.unread(start);
    return startsWith(start, GZIP) ? new GZIPInputStream(new Peeking(whole), 1 << 16) : whole;
  }

  /** Tells whether there is more, by which the JDK knows whether another gzip member follows. */
  private static final class Peeking extends BufferedInputStream {

    Peeking(InputStream in) {
      super(in, 1 << 16);
    }

    @Override
    public synchronized int available() throws IOException {
      int known = super.available();
      if (known > 0) {
        return known;
      }
      mark(1);
      int next = read();
      reset();
      return next < 0 ? 0 : 1;
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || bytes[i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
