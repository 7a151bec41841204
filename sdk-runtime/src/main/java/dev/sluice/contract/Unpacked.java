package dev.sluice.contract;

import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The documents of a body, one after another: the body itself, or what is packed in it with gzip or
 * zip. How it is packed is seen from its first bytes. For one thread.
 */
final class Unpacked implements AutoCloseable {

  private static final byte[] GZIP = {0x1f, (byte) 0x8b};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private final InputStream in;
  private final UnpackBudget budget;
  private InputStream current = InputStream.nullInputStream();
  private boolean given;

  private Unpacked(InputStream in, UnpackBudget budget) {
    this.in = in;
    this.budget = budget;
  }

  static Unpacked of(Body body) {
    return of(body, UnpackBudget.streamed(body.bytes().length));
  }

  private static Unpacked of(Body body, UnpackBudget budget) {
    InputStream bytes = new ByteArrayInputStream(body.bytes());
    boolean zip = startsWith(body.bytes(), ZIP);
    return new Unpacked(zip ? new ZipInputStream(bytes) : bytes, budget);
  }

  static boolean isPacked(Body body) {
    return startsWith(body.bytes(), GZIP) || startsWith(body.bytes(), ZIP);
  }

  /**
   * All documents, in memory; a body that is not packed is the one.
   *
   * @throws ContractException when they are too large, or not intact
   */
  static List<Body> documents(Body body) {
    if (!isPacked(body)) {
      return List.of(body);
    }
    List<Body> documents = new ArrayList<>();
    try (Unpacked unpacked = of(body, UnpackBudget.inMemory(body.bytes().length))) {
      try {
        while (unpacked.next()) {
          documents.add(Body.of(unpacked.current().readAllBytes(), body.contentType()));
        }
      } catch (IOException e) {
        throw unpacked.broken(e);
      }
    }
    return documents;
  }

  /** Goes to the next document. Returns false at the end. */
  boolean next() throws IOException {
    if (in instanceof ZipInputStream zip) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && entry.isDirectory()) {
        entry = zip.getNextEntry();
      }
      current = entry == null ? current : budget.of(gunzipped(zip));
      return entry != null;
    }
    boolean first = !given;
    given = true;
    current = first ? budget.of(gunzipped(in)) : current;
    return first;
  }

  /** The document gone to, unpacked. */
  InputStream current() {
    return current;
  }

  /** What to tell of a body that cannot be unpacked. */
  ContractException broken(IOException cause) {
    return new ContractException(
        cause instanceof EOFException
            ? "the packed reply breaks off before its end"
            : "the reply is packed, and not intact: it cannot be unpacked");
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private static InputStream gunzipped(InputStream packed) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(packed, 1 << 16);
    buffered.mark(GZIP.length);
    byte[] start = buffered.readNBytes(GZIP.length);
    buffered.reset();
    return startsWith(start, GZIP) ? new GZIPInputStream(buffered, 1 << 16) : buffered;
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
