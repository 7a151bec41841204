package dev.sluice.example.sendgrid;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * SendGrid's export of contacts, in two files at another origin. The first job fails; those after
 * it are ready at once.
 */
final class ExportApi implements AutoCloseable {

  static final int CONTACTS_PER_FILE = 300;
  static final String SIGNATURE = "X-Amz-Signature=d34db33f";

  private final HttpServer api = server();
  private final HttpServer files = server();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  ExportApi() throws IOException {
    api.createContext("/v3/marketing/contacts/exports", this::export);
    files.createContext("/", this::file);
    api.start();
    files.start();
  }

  String baseUrl() {
    return url(api) + "/v3";
  }

  /** The method and path of each request, and whether it had credentials. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    api.stop(0);
    files.stop(0);
  }

  private void export(HttpExchange exchange) throws IOException {
    note(exchange);
    if (exchange.getRequestMethod().equals("POST")) {
      long started = requests.stream().filter(each -> each.startsWith("POST")).count();
      reply(exchange, 202, text("{\"id\":\"job-" + started + "\"}"));
    } else if (exchange.getRequestURI().getPath().endsWith("job-1")) {
      reply(exchange, 200, text("{\"status\":\"failure\",\"message\":\"out of disk\"}"));
    } else {
      String urls =
          IntStream.range(0, 2)
              .mapToObj(file -> "\"" + url(files) + "/" + file + "?" + SIGNATURE + "\"")
              .collect(Collectors.joining(","));
      reply(exchange, 200, text("{\"status\":\"ready\",\"urls\":[" + urls + "]}"));
    }
  }

  private void file(HttpExchange exchange) throws IOException {
    note(exchange);
    int file = exchange.getRequestURI().getPath().equals("/0") ? 0 : 1;
    String lines =
        IntStream.range(0, CONTACTS_PER_FILE)
            .mapToObj(i -> contact(file * CONTACTS_PER_FILE + i))
            .collect(Collectors.joining("\n"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text(lines + (file == 1 ? "\n{\"contact_id\":" : "\n")));
    }
    reply(exchange, 200, bytes.toByteArray());
  }

  private static String contact(int id) {
    return "{\"contact_id\":\"c%d\",\"email\":\"c%d@example.com\",\"first_name\":\"\",\"updated_at\":\"2026-01-05T12:00:00Z\"}"
        .formatted(id, id);
  }

  private void note(HttpExchange exchange) {
    boolean credentials = exchange.getRequestHeaders().containsKey("Authorization");
    String path = exchange.getRequestURI().getPath().replace("/v3/marketing/contacts", "");
    requests.add(
        exchange.getRequestMethod() + " " + path + (credentials ? " with credentials" : ""));
  }

  private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String url(HttpServer server) {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private static HttpServer server() throws IOException {
    return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }
}
