package dev.sluice.example.apis.stub;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A request that a {@link StubApi} got. */
public final class Received {

  private final String method;
  private final String target;
  private final Headers headers;
  private final String body;

  private Received(String method, String target, Headers headers, String body) {
    this.method = method;
    this.target = target;
    this.headers = headers;
    this.body = body;
  }

  static Received from(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    return new Received(
        exchange.getRequestMethod(),
        exchange.getRequestURI().toString(),
        exchange.getRequestHeaders(),
        body);
  }

  /** Method, path and query as they came, e.g. {@code GET /v1/charges?limit=100}. */
  public String line() {
    return method + " " + target;
  }

  /** The value of a header; null for none. */
  public @Nullable String header(String name) {
    return headers.getFirst(name);
  }

  /** User and password of basic authentication, with a colon between. */
  public String basic() {
    String value = String.valueOf(header("Authorization")).replaceFirst("^Basic ", "");
    return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
  }

  /** The body as text; empty for none. */
  public String body() {
    return body;
  }

  @Override
  public String toString() {
    return line();
  }
}
