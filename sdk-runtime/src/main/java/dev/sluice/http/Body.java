package dev.sluice.http;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a request or response body, with their declared media type. Never copied. */
public final class Body implements Serializable {

  private static final long serialVersionUID = 1;

  /** No body. */
  public static final Body EMPTY = new Body(new byte[0], "");

  private final byte[] bytes;
  private final String contentType;

  private Body(byte[] bytes, String contentType) {
    this.bytes = bytes;
    this.contentType = contentType;
  }

  /** A body of these bytes, which the caller no longer changes. */
  public static Body of(byte[] bytes, String contentType) {
    return bytes.length == 0 && contentType.isEmpty() ? EMPTY : new Body(bytes, contentType);
  }

  /** The bytes themselves, not a copy: read only. */
  public byte[] bytes() {
    return bytes;
  }

  /** The Content-Type; empty when none was declared. */
  public String contentType() {
    return contentType;
  }

  /** The same bytes, declared as that media type. */
  public Body withContentType(String newContentType) {
    return of(bytes, newContentType);
  }

  public boolean isEmpty() {
    return bytes.length == 0;
  }

  /** The body as UTF-8 text. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Body that
        && contentType.equals(that.contentType)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** The size and type only: the content may be secret. */
  @Override
  public String toString() {
    return bytes.length + " bytes " + contentType;
  }
}
