package dev.sluice.http;

import java.io.Serializable;

/**
 * A request method: one of RFC 9110 and RFC 5789, or an API's own.
 *
 * @param name as it is sent, e.g. {@code GET}; a token, and case counts
 */
public record HttpMethod(String name) implements Serializable {

  public static final HttpMethod GET = new HttpMethod("GET");
  public static final HttpMethod HEAD = new HttpMethod("HEAD");
  public static final HttpMethod OPTIONS = new HttpMethod("OPTIONS");
  public static final HttpMethod PUT = new HttpMethod("PUT");
  public static final HttpMethod DELETE = new HttpMethod("DELETE");
  public static final HttpMethod POST = new HttpMethod("POST");
  public static final HttpMethod PATCH = new HttpMethod("PATCH");

  /** Checks that it can be sent. */
  public HttpMethod {
    if (name.isEmpty() || !name.chars().allMatch(Header::isTokenChar)) {
      throw new IllegalArgumentException("Not a request method: \"" + name + "\"");
    }
  }

  /** The method of that name. */
  public static HttpMethod of(String name) {
    return new HttpMethod(name);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
