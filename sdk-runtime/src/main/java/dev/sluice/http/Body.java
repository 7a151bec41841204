package dev.sluice.http;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request or response body with its declared media type: bytes in memory, which are never copied;
 * a file that is read while it is sent, and again when it is sent again; or the stored content of a
 * response that is too large for memory.
 *
 * <pre>{@code
 * try (InputStream in = body.open()) { … }   // of any size
 * }</pre>
 *
 * <p>Immutable. One with stored content cannot be shipped; whoever receives it gives back what it
 * takes on disk with {@link #release()}, and where that is forgotten, the garbage collector does.
 */
public final class Body implements Serializable {

  private static final long serialVersionUID = 1;

  /** No body. */
  public static final Body EMPTY = new Body(new byte[0], null, null, "");

  private final byte[] bytes;
  private final @Nullable File file;

  @SuppressWarnings("serial") // One that has it cannot be shipped.
  private final @Nullable StoredContent content;

  private final String contentType;

  private Body(
      byte[] bytes, @Nullable File file, @Nullable StoredContent content, String contentType) {
    this.bytes = bytes;
    this.file = file;
    this.content = content;
    this.contentType = contentType;
  }

  /** A body of these bytes, which the caller no longer changes. */
  public static Body of(byte[] bytes, String contentType) {
    return bytes.length == 0 && contentType.isEmpty()
        ? EMPTY
        : new Body(bytes, null, null, contentType);
  }

  /** A body of stored content, which is never in memory as a whole. */
  public static Body ofContent(StoredContent content, String contentType) {
    return new Body(EMPTY.bytes, null, content, contentType);
  }

  /**
   * A body that is a file's content, of any size; it is never in memory as a whole. The file is not
   * changed until the request is done.
   *
   * @throws IllegalArgumentException when there is no such file, or it cannot be read
   */
  public static Body ofFile(Path path, String contentType) {
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw new IllegalArgumentException("There is no readable file " + path + " to send");
    }
    return new Body(EMPTY.bytes, path.toFile(), null, contentType);
  }

  /** The file that is sent; empty for a body of bytes. */
  public Optional<Path> file() {
    return Optional.ofNullable(file).map(File::toPath);
  }

  /** Whether {@link #bytes()} costs nothing; false where the content is in a file. */
  public boolean isInMemory() {
    return file == null && content == null;
  }

  /** How many bytes it has. */
  public long length() {
    return file != null ? file.length() : content != null ? content.length() : bytes.length;
  }

  /**
   * The bytes themselves, not a copy: read only. What is not in memory is read for it, as a whole:
   * {@link #open()} is for bodies of any size.
   *
   * @throws UncheckedIOException when a file cannot be read
   * @throws OutOfMemoryError when it has more than fits an array
   */
  public byte[] bytes() {
    if (isInMemory()) {
      return bytes;
    }
    try (InputStream in = open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Its first bytes, at most so many.
   *
   * @throws UncheckedIOException when a file cannot be read
   */
  public byte[] head(int count) {
    if (isInMemory()) {
      return Arrays.copyOf(bytes, Math.min(count, bytes.length));
    }
    try (InputStream in = open()) {
      return in.readNBytes(count);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Its content as a stream, which is closed by the caller.
   *
   * @throws IOException when a file cannot be read
   */
  public InputStream open() throws IOException {
    return open(0);
  }

  /**
   * Its content from that byte on, counted from 0; closed by the caller.
   *
   * @throws IOException when a file cannot be read
   */
  public InputStream open(long offset) throws IOException {
    if (content != null) {
      return content.open(offset);
    }
    InputStream in =
        file == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(file.toPath());
    in.skipNBytes(offset);
    return in;
  }

  /**
   * Gives back what stored content takes on disk; it cannot be read any more. Does nothing for
   * others, nor a second time.
   */
  public void release() {
    if (content != null) {
      content.release();
    }
  }

  /** The Content-Type; empty when none was declared. */
  public String contentType() {
    return contentType;
  }

  /** The same content, declared as that media type. */
  public Body withContentType(String newContentType) {
    return isInMemory()
        ? of(bytes, newContentType)
        : new Body(bytes, file, content, newContentType);
  }

  public boolean isEmpty() {
    return isInMemory() ? bytes.length == 0 : content != null && content.length() == 0;
  }

  /** The body as UTF-8 text. */
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Body that
        && contentType.equals(that.contentType)
        && Objects.equals(file, that.file)
        && Objects.equals(content, that.content)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(bytes) + Objects.hash(file, content);
  }

  /** The size and type only: the content may be secret. */
  @Override
  public String toString() {
    return length() + " bytes " + contentType;
  }

  private UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException(
        file == null ? "The stored body cannot be read" : "The file " + file + " cannot be read",
        e);
  }
}
