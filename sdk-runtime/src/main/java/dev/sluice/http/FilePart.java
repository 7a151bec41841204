package dev.sluice.http;

import java.util.Arrays;

/**
 * A file sent as a part of a {@code multipart/form-data} body.
 *
 * <pre>{@code
 * client.upload(FilePart.of("contacts.csv", "text/csv", bytes));
 * }</pre>
 */
public final class FilePart {

  private final String filename;
  private final Body content;

  private FilePart(String filename, Body content) {
    this.filename = filename;
    this.content = content;
  }

  /** A file of these bytes, which the caller no longer changes. */
  public static FilePart of(String filename, String contentType, byte[] bytes) {
    return new FilePart(filename, Body.of(bytes, contentType));
  }

  /** What the API is told the file is called. */
  public String filename() {
    return filename;
  }

  /** What it holds. */
  public Body content() {
    return content;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FilePart that
        && filename.equals(that.filename)
        && content.equals(that.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(new Object[] {filename, content});
  }

  /** Name, size and type: the content may be secret. */
  @Override
  public String toString() {
    return filename + ": " + content;
  }
}
