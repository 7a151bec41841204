package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import dev.sluice.http.Body;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One text document of a body, which is read once, from beginning to end, as UTF-8; from bytes
 * where it is in memory as it is, else as a stream. For one thread.
 */
final class Document {

  /** How much of a document is known before it is read. */
  static final int HEAD = 512;

  private final String contentType;
  private final byte[] head;
  private final byte @Nullable [] bytes;
  private final InputStream in;
  private final int mark;
  private @Nullable RecentBytes recent;
  private long item;

  private Document(
      String contentType, byte[] head, byte @Nullable [] bytes, InputStream in, int mark) {
    this.contentType = contentType;
    this.head = head;
    this.bytes = bytes;
    this.in = in;
    this.mark = mark;
  }

  /** The document that a body is as a whole. */
  static Document of(Body body) throws IOException {
    if (!body.isInMemory()) {
      return of(body.open(), body.contentType());
    }
    byte[] bytes = body.bytes();
    byte[] head = body.head(HEAD);
    BodyCharset charset = BodyCharset.of(head, body.contentType());
    return charset.isUtf8()
        ? new Document(body.contentType(), head, bytes, from(charset.mark(), bytes), charset.mark())
        : of(new ByteArrayInputStream(bytes), body.contentType());
  }

  /** The document that a stream is, which its parser or reader closes. */
  static Document of(InputStream in, String contentType) throws IOException {
    byte[] head = head(in);
    BodyCharset charset = BodyCharset.of(head, contentType);
    InputStream text = new SequenceInputStream(from(charset.mark(), head), in);
    return new Document(
        contentType,
        head,
        null,
        charset.isUtf8() ? text : new Utf8Stream(text, charset.charset()),
        charset.mark());
  }

  /** Its first bytes; of one that is still arriving, those that are there. */
  private static byte[] head(InputStream in) throws IOException {
    byte[] head = new byte[HEAD];
    int length = in.readNBytes(head, 0, BodyCharset.TOLD_BY);
    while (length < HEAD && in.available() > 0) {
      int read = in.read(head, length, HEAD - length);
      length += Math.max(0, read);
      if (read < 0) {
        break;
      }
    }
    return Arrays.copyOf(head, length);
  }

  private static InputStream from(int mark, byte[] bytes) {
    return new ByteArrayInputStream(bytes, mark, bytes.length - mark);
  }

  String contentType() {
    return contentType;
  }

  /** Its first bytes, as received. */
  byte[] head() {
    return head;
  }

  boolean isEmpty() {
    return head.length == 0;
  }

  /** How many bytes it has, or were read of it so far, its byte order mark among them. */
  long length() {
    return bytes != null ? bytes.length : recent == null ? head.length : mark + recent.count();
  }

  /** Whether its charset is known without looking for what it says of it itself. */
  boolean tellsCharset() {
    return BodyCharset.isTold(head, contentType);
  }

  /** Where the current token starts, in bytes of the document as received. */
  long start(JsonParser parser) {
    return mark + parser.currentTokenLocation().getByteOffset();
  }

  /** Its text as UTF-8, without a byte order mark. */
  InputStream utf8() {
    return in;
  }

  /** Its tokens, if it is JSON; before the first one. */
  JsonParser json() throws IOException {
    if (bytes != null) {
      return JsonLimits.FACTORY.createParser(bytes, mark, bytes.length - mark);
    }
    recent = new RecentBytes(in);
    return JsonLimits.FACTORY.createParser(recent);
  }

  /** Remembers that an item starts with the current token. */
  void startItem(JsonParser parser) {
    item = parser.currentTokenLocation().getByteOffset();
    if (recent != null) {
      recent.keepFrom(item);
    }
  }

  /** Forgets the item: only where the next one starts is of interest. */
  void endItem() {
    if (recent != null) {
      recent.keepNothing();
    }
  }

  /**
   * The text of the item whose last token is the current one; empty for one that is too long to be
   * kept.
   */
  String itemText(JsonParser parser) throws IOException {
    parser.finishToken();
    long end = parser.currentLocation().getByteOffset();
    if (bytes != null) {
      return new String(bytes, mark + (int) item, (int) (end - item), StandardCharsets.UTF_8);
    }
    return recent == null ? "" : recent.text(item, end);
  }
}
