package dev.sluice.http;

import java.io.Serializable;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One request as it is to be sent. Immutable; retried by sending it again.
 *
 * @param operation what it belongs to
 * @param method the request method
 * @param url the absolute, fully encoded URL
 * @param headers without Content-Type, which the body carries
 * @param body {@link Body#EMPTY} for none
 * @param arrival where the content of the reply is to be had while it arrives; null where nobody
 *     wants it before it is whole. A request that has one cannot be shipped.
 */
@SuppressWarnings("serial") // One that has an arrival cannot be shipped.
public record HttpRequest(
    Operation operation,
    HttpMethod method,
    String url,
    Headers headers,
    Body body,
    @Nullable Arrival arrival)
    implements Serializable {

  /** A request whose reply is wanted when it is whole. */
  public HttpRequest(
      Operation operation, HttpMethod method, String url, Headers headers, Body body) {
    this(operation, method, url, headers, body, null);
  }

  /** A request that differs in its URL. */
  public HttpRequest withUrl(String newUrl) {
    return new HttpRequest(operation, method, newUrl, headers, body, arrival);
  }

  /** A request with one header set, whatever it was before. */
  public HttpRequest withHeader(String name, String value) {
    return new HttpRequest(operation, method, url, headers.replacing(name, value), body, arrival);
  }

  /** A request that differs in its body. */
  public HttpRequest withBody(Body newBody) {
    return new HttpRequest(operation, method, url, headers, newBody, arrival);
  }

  /** The same request, whose reply's content is to be had there while it arrives. */
  public HttpRequest withArrival(@Nullable Arrival value) {
    return new HttpRequest(operation, method, url, headers, body, value);
  }

  /** Scheme, host and port: what credentials are bound to (RFC 6454). */
  public String origin() {
    return Origin.of(URI.create(url));
  }

  /** Method and path only: the query may carry a secret. */
  @Override
  public String toString() {
    int query = url.indexOf('?');
    return method + " " + (query < 0 ? url : url.substring(0, query));
  }
}
