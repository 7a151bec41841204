package dev.sluice.http;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Builds the URL, headers and body of one request; what generated clients call.
 *
 * <pre>{@code
 * new RequestBuilder(operation, HttpMethod.GET, "https://api.brevo.com/v3")
 *     .path("/contacts/").segment("a b").query("sort", "asc").query("tag", null).build();
 * // GET https://api.brevo.com/v3/contacts/a%20b?sort=asc
 * }</pre>
 *
 * <p>Values are percent-encoded; null leaves a query parameter or header out. For one thread.
 */
public final class RequestBuilder {

  private final Operation operation;
  private final HttpMethod method;
  private final StringBuilder url;
  private Headers headers = Headers.EMPTY;
  private Body body = Body.EMPTY;
  private char separator = '?';
  private boolean hasVariables;

  /** A request below {@code baseUrl}, which has no query and may end in '/'. */
  public RequestBuilder(Operation operation, HttpMethod method, String baseUrl) {
    this.operation = operation;
    this.method = method;
    this.url = new StringBuilder(stripTrailingSlash(baseUrl));
  }

  /** Appends a fixed, already encoded part of the path. */
  public RequestBuilder path(String literal) {
    url.append(literal);
    return this;
  }

  /**
   * Appends a value as (a part of) one path segment.
   *
   * @throws IllegalArgumentException when it is empty, "." or "..", which would change the path
   */
  public RequestBuilder segment(Object value) {
    String text = value.toString();
    if (text.isEmpty() || text.equals(".") || text.equals("..")) {
      throw new IllegalArgumentException(
          "A path variable of " + operation + " is \"" + text + "\", which would change the path");
    }
    url.append(PercentEncoding.encode(text));
    hasVariables = true;
    return this;
  }

  /** Adds a query parameter; null leaves it out, a collection repeats it. */
  public RequestBuilder query(String name, @Nullable Object value) {
    if (value instanceof Collection<?> values) {
      values.forEach(one -> query(name, one));
    } else if (value != null) {
      url.append(separator)
          .append(PercentEncoding.encode(name))
          .append('=')
          .append(PercentEncoding.encode(value.toString()));
      separator = '&';
    }
    return this;
  }

  /** Adds a header; null leaves it out. */
  public RequestBuilder header(String name, @Nullable Object value) {
    if (value != null) {
      headers = headers.with(name, value.toString());
    }
    return this;
  }

  /** Sets the body. */
  public RequestBuilder body(Body newBody) {
    body = newBody;
    return this;
  }

  /**
   * The request.
   *
   * @throws IllegalArgumentException when values and fixed parts together make a dot segment
   */
  public HttpRequest build() {
    if (hasVariables && hasDotSegment()) {
      throw new IllegalArgumentException(
          "The path of " + operation + " has a segment \".\" or \"..\", which would change it");
    }
    return new HttpRequest(operation, method, url.toString(), headers, body);
  }

  private boolean hasDotSegment() {
    int query = url.indexOf("?");
    String path = (query < 0 ? url.toString() : url.substring(0, query)) + "/";
    return path.contains("/./") || path.contains("/../");
  }

  private static String stripTrailingSlash(String baseUrl) {
    return baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
  }
}
