package dev.sluice.http;

import java.io.File;
import java.io.IOException;
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
 * A request or response body with its declared media type: bytes, which are never copied, or a file
 * that is read while it is sent, and again when it is sent again.
 */
public final class Body implements Serializable {

  private static final long serialVersionUID = 1;

  /** No body. */
  public static final Body EMPTY = new Body(new byte[0], null, "");

  private final byte[] bytes;
  private final @Nullable File file;
  private final String contentType;

  private Body(byte[] bytes, @Nullable File file, String contentType) {
    this.bytes = bytes;
    this.file = file;
    this.contentType = contentType;
  }

  /** A body of these bytes, which the caller no longer changes. */
  public static Body of(byte[] bytes, String contentType) {
    return bytes.length == 0 && contentType.isEmpty() ? EMPTY : new Body(bytes, null, contentType);
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
    return new Body(EMPTY.bytes, path.toFile(), contentType);
  }

  /** The file that is sent; empty for a body of bytes. */
  public Optional<Path> file() {
    return Optional.ofNullable(file).map(File::toPath);
  }

  /**
   * The bytes themselves, not a copy: read only. A file is read for it, as a whole.
   *
   * @throws UncheckedIOException when the file cannot be read
   */
  public byte[] bytes() {
    if (file == null) {
      return bytes;
    }
    try {
      return Files.readAllBytes(file.toPath());
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be read", e);
    }
  }

  /** The Content-Type; empty when none was declared. */
  public String contentType() {
    return contentType;
  }

  /** The same content, declared as that media type. */
  public Body withContentType(String newContentType) {
    return file == null ? of(bytes, newContentType) : new Body(bytes, file, newContentType);
  }

  public boolean isEmpty() {
    return file == null && bytes.length == 0;
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
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(bytes) + Objects.hashCode(file);
  }

  /** The size and type only: the content may be secret. */
  @Override
  public String toString() {
    return (file == null ? bytes.length : file.length()) + " bytes " + contentType;
  }
}
