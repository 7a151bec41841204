package dev.sluice.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a {@code multipart/form-data} body (RFC 7578). For one thread. */
final class Multipart {

  private final List<byte[]> parts = new ArrayList<>();

  /**
   * Adds a part; null adds none, a collection one for each element.
   *
   * @param value text and the like, bytes, a {@link Body} or a {@link FilePart}
   */
  void add(String name, @Nullable Object value) {
    add(name, value, "", "");
  }

  /**
   * Adds a part.
   *
   * @param filename what the API is told the file is called; empty for no file
   * @param contentType its media type; empty for what the value itself says
   */
  void add(String name, @Nullable Object value, String filename, String contentType) {
    if (value instanceof Collection<?> values) {
      values.forEach(one -> add(name, one, filename, contentType));
    } else if (value instanceof FilePart file) {
      addPart(name, file.content(), file.filename(), contentType);
    } else if (value != null) {
      addPart(name, content(value), filename, contentType);
    }
  }

  /** Adds the entries of a map. */
  void addMap(@Nullable Map<String, ?> map) {
    if (map == null) {
      return;
    }
    map.forEach(
        (name, value) -> {
          if (name == null || value == null) {
            throw new IllegalArgumentException("A map of parts has a null " + part(name));
          }
          add(name, value);
        });
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** The whole; the boundary is a function of the parts, so that equal parts are equal bodies. */
  Body body() {
    String boundary = boundary();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(("--" + boundary + "\r\n").getBytes(UTF_8));
      out.writeBytes(part);
    }
    out.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
    return Body.of(out.toByteArray(), "multipart/form-data; boundary=" + boundary);
  }

  private void addPart(String name, Body content, String filename, String contentType) {
    String type = contentType.isEmpty() ? content.contentType() : contentType;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringBuilder head = new StringBuilder("Content-Disposition: form-data; name=");
    head.append(quoted(name));
    head.append(filename.isEmpty() ? "" : "; filename=" + quoted(filename)).append("\r\n");
    head.append(type.isEmpty() ? "" : "Content-Type: " + new Header("Content-Type", type).value());
    head.append(type.isEmpty() ? "\r\n" : "\r\n\r\n");
    out.writeBytes(head.toString().getBytes(UTF_8));
    out.writeBytes(content.bytes());
    out.writeBytes("\r\n".getBytes(UTF_8));
    parts.add(out.toByteArray());
  }

  private static Body content(Object value) {
    if (value instanceof Body body) {
      return body;
    }
    return value instanceof byte[] bytes
        ? Body.of(bytes, "application/octet-stream")
        : Body.of(ParameterText.of(value).getBytes(UTF_8), "");
  }

  /** Escaped as browsers do (WHATWG HTML §4.10.21.8). */
  private static String quoted(String name) {
    String escaped = name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    return '"' + escaped + '"';
  }

  private static String part(@Nullable String name) {
    return name == null ? "name" : "value for \"" + name + "\"";
  }

  private String boundary() {
    int hash = 1;
    for (byte[] part : parts) {
      hash = 31 * hash + Arrays.hashCode(part);
    }
    String boundary = "sluice-" + Integer.toHexString(hash);
    while (isWithinAPart(boundary)) {
      boundary += "0";
    }
    return boundary;
  }

  private boolean isWithinAPart(String boundary) {
    return parts.stream()
        .anyMatch(
            part ->
                new String(part, java.nio.charset.StandardCharsets.ISO_8859_1).contains(boundary));
  }
}
