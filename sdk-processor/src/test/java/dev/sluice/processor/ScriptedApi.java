package dev.sluice.processor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** An API on a loopback port that gives prepared replies, one after another, the last for ever. */
final class ScriptedApi implements AutoCloseable {

  private final HttpServer server;
  private final Deque<Reply> replies;
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  private ScriptedApi(HttpServer server, List<Reply> replies) {
    this.server = server;
    this.replies = new ArrayDeque<>(replies);
  }

  /**
   * What is answered.
   *
   * @param status the status code
   * @param header a further header as {@code "Name: value"}; empty for none
   * @param body as it is
   */
  record Reply(int status, String header, String body) {

    static Reply of(int status, String body) {
      return new Reply(status, "", body);
    }
  }

  static ScriptedApi answering(Reply... replies) {
    try {
      InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      ScriptedApi api = new ScriptedApi(HttpServer.create(anyPort, 0), List.of(replies));
      api.server.createContext("/", api::answer);
      api.server.start();
      return api;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The method and path of each request. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    Reply reply = replies.size() > 1 ? replies.remove() : replies.getFirst();
    requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    exchange.getRequestBody().readAllBytes();
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    String type = reply.body().startsWith("<") ? "text/html" : "application/json";
    exchange.getResponseHeaders().set("Content-Type", type);
    if (!reply.header().isEmpty()) {
      String[] header = reply.header().split(": ", 2);
      exchange.getResponseHeaders().set(header[0], header[1]);
    }
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
