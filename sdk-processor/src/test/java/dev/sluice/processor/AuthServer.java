package dev.sluice.processor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An API on this machine. POST …/token gives the tokens t1, t2, …, with refresh tokens r1, r2, …;
 * POST …/login gives a session; everything else is "ok", or 401 for the token t0.
 */
final class AuthServer implements AutoCloseable {

  /** A request as it came; header names in any case. */
  record Seen(String method, String uri, Map<String, String> headers, String body) {

    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  private final List<Seen> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger tokens;
  private final String toldOrigin;
  private final HttpServer server;

  /**
   * @param firstToken the number of the first token
   * @param toldOrigin what token replies tell as {@code instance_url}
   */
  AuthServer(int firstToken, String toldOrigin) throws IOException {
    this.tokens = new AtomicInteger(firstToken);
    this.toldOrigin = toldOrigin;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  AuthServer() throws IOException {
    this(1, "");
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  List<Seen> requests() {
    return requests;
  }

  private void answer(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String uri = exchange.getRequestURI().toString();
    Seen seen = new Seen(exchange.getRequestMethod(), uri, headers, body);
    requests.add(seen);
    byte[] reply = reply(seen).getBytes(StandardCharsets.UTF_8);
    int status = seen.header("Authorization").equals("Bearer t0") ? 401 : 200;
    exchange.sendResponseHeaders(status, reply.length);
    exchange.getResponseBody().write(reply);
    exchange.close();
  }

  private String reply(Seen seen) {
    if (seen.uri().endsWith("/login")) {
      return "{\"id\": \"s1\"}";
    }
    if (!seen.uri().endsWith("/token")) {
      return "ok";
    }
    int number = tokens.getAndIncrement();
    return "{\"access_token\": \"t%d\", \"refresh_token\": \"r%d\", \"instance_url\": \"%s\"}"
        .formatted(number, number, toldOrigin);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
