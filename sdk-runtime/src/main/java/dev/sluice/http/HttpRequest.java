package dev.sluice.http;

import java.io.Serializable;
import java.net.URI;

/**
 * One request as it is to be sent. Immutable; retried by sending it again.
 *
 * @param operation what it belongs to
 * @param method the request method
 * @param url the absolute, fully encoded URL
 * @param headers without Content-Type, which the body carries
 * @param body {@link Body#EMPTY} for none
 */
public record HttpRequest(
    Operation operation, HttpMethod method, String url, Headers headers, Body body)
    implements Serializable {

  /** A request that differs in its URL. */
  public HttpRequest withUrl(String newUrl) {
    return new HttpRequest(operation, method, newUrl, headers, body);
  }

  /** A request with one header set, whatever it was before. */
  public HttpRequest withHeader(String name, String value) {
    return new HttpRequest(operation, method, url, headers.replacing(name, value), body);
  }

  /** A request that differs in its body. */
  public HttpRequest withBody(Body newBody) {
    return new HttpRequest(operation, method, url, headers, newBody);
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
