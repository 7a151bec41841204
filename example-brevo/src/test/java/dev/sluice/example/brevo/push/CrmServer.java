package dev.sluice.example.brevo.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The CRM on loopback: takes contacts, and answers some of them as it is told. */
final class CrmServer implements AutoCloseable {

  /** An answer that is given once for each time it is told. */
  record Answer(int status, String body) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(8);
  private final Queue<String> bodies = new ConcurrentLinkedQueue<>();
  private final Map<String, Queue<Answer>> answers = new ConcurrentHashMap<>();

  private CrmServer(HttpServer server) {
    this.server = server;
  }

  static CrmServer start() {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      CrmServer crm = new CrmServer(HttpServer.create(address, 0));
      crm.server.setExecutor(crm.threads);
      crm.server.createContext("/contacts", crm::handle);
      crm.server.start();
      return crm;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String baseUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Has requests that mention the text answered so, one after another; then as usual. */
  void answer(String text, Answer... some) {
    answers.put(text, new ConcurrentLinkedQueue<>(List.of(some)));
  }

  /** The bodies received since the last time they were asked for. */
  List<String> takeBodies() {
    List<String> taken = List.copyOf(bodies);
    bodies.clear();
    return taken;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      bodies.add(body);
      Answer answer = answerTo(body, exchange.getRequestMethod());
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Answer answerTo(String body, String method) {
    for (Map.Entry<String, Queue<Answer>> told : answers.entrySet()) {
      Answer answer = body.contains(told.getKey()) ? told.getValue().poll() : null;
      if (answer != null) {
        return answer;
      }
    }
    return method.equals("PUT")
        ? new Answer(204, "")
        : new Answer(201, "{\"id\": \"c-" + Integer.toHexString(body.hashCode()) + "\"}");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
