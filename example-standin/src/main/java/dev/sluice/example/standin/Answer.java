package dev.sluice.example.standin;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One HTTP answer: status, headers and body. Immutable. */
public final class Answer {
  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  private Answer(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    this.body = body;
  }

  /** Returns an answer with a body. */
  public static Answer of(int status, String contentType, byte[] body) {
    return new Answer(status, Map.of("Content-Type", contentType), body.clone());
  }

  /** Returns an answer with a text body in UTF-8. */
  public static Answer of(int status, String contentType, String body) {
    return of(status, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns an answer without a body. */
  public static Answer empty(int status) {
    return new Answer(status, Map.of(), new byte[0]);
  }

  /** Returns this answer with one more header. */
  public Answer withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body);
  }

  /** Returns this answer with another body. */
  public Answer withBody(byte[] other) {
    return new Answer(status, headers, other.clone());
  }

  /** Returns the HTTP status. */
  public int status() {
    return status;
  }

  /** Returns the headers, in the order they are sent. */
  public Map<String, String> headers() {
    return headers;
  }

  /** Returns a copy of the body. */
  public byte[] body() {
    return body.clone();
  }

  /** Returns the body itself, which nobody may change. */
  byte[] bytes() {
    return body;
  }
}
