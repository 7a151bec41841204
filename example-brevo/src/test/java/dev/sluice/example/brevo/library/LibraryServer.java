package dev.sluice.example.brevo.library;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The library's API on the loopback address, and what it was asked. */
final class LibraryServer implements AutoCloseable {

  /** How many loans one list gives at most. */
  static final int MOST_LOANS = 30;

  static final int LOANS = 100;

  static final int FRENCH = 25;

  private static final Instant FIRST_LOAN = Instant.parse("2024-03-01T00:00:00Z");

  private final Queue<String> asked = new ConcurrentLinkedQueue<>();
  private final HttpServer server;
  private volatile String broken = "none";

  private LibraryServer(HttpServer server) {
    this.server = server;
  }

  static LibraryServer start() throws IOException {
    LibraryServer library =
        new LibraryServer(
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    library.server.createContext("/", library::answer);
    library.server.start();
    return library;
  }

  String baseUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Refuses requests whose target begins so. */
  void refuse(String target) {
    broken = target;
  }

  /** The targets of the requests since the last call. */
  List<String> asked() {
    List<String> targets = List.copyOf(asked);
    asked.removeAll(targets);
    return targets;
  }

  private void answer(HttpExchange http) throws IOException {
    String target = http.getRequestURI().toString();
    asked.add(target);
    boolean refused = target.startsWith(broken);
    byte[] body = (refused ? "{}" : body(http)).getBytes(StandardCharsets.UTF_8);
    http.getResponseHeaders().set("Content-Type", "application/json");
    http.sendResponseHeaders(refused ? 400 : 200, body.length);
    http.getResponseBody().write(body);
    http.close();
  }

  private static String body(HttpExchange http) {
    String path = http.getRequestURI().getPath();
    if (path.equals("/authors")) {
      return page(http, authors(query(http, "country")), Integer.MAX_VALUE);
    }
    if (path.startsWith("/authors/")) {
      long author = Long.parseLong(path.split("/", -1)[2]);
      return page(http, books(author), Integer.MAX_VALUE);
    }
    if (path.equals("/loans")) {
      Instant from = Instant.parse(query(http, "from"));
      Instant to = Instant.parse(query(http, "to"));
      return page(http, loans(from, to), MOST_LOANS);
    }
    return switch (query(http, "at")) {
      case "2" -> "{\"items\": [{\"id\": 2, \"what\": \"b\"}], \"delta\": \"/changes?at=d1\"}";
      case "d1" -> "{\"items\": [{\"id\": 1, \"what\": \"c\"}], \"delta\": \"/changes?at=d2\"}";
      case "d2" -> "{\"items\": [], \"delta\": \"/changes?at=d2\"}";
      default -> "{\"items\": [{\"id\": 1, \"what\": \"a\"}], \"next\": \"/changes?at=2\"}";
    };
  }

  private static List<String> authors(String country) {
    LongStream ids =
        switch (country) {
          case "de" -> LongStream.range(0, 3);
          case "fr" -> LongStream.range(100, 100 + FRENCH);
          default -> LongStream.empty();
        };
    return ids.mapToObj(id -> "{\"id\": %d, \"country\": \"%s\"}".formatted(id, country)).toList();
  }

  private static List<String> books(long author) {
    return LongStream.range(0, author % 3).mapToObj(n -> book(author * 10 + n, author)).toList();
  }

  private static String book(long id, long author) {
    return "{\"id\": %d, \"author\": %d, \"details\": {\"pages\": %d, \"price\": 9.90}}"
        .formatted(id, author, id + 100);
  }

  private static List<String> loans(Instant from, Instant to) {
    return IntStream.range(0, LOANS)
        .mapToObj(id -> new Library.ApiLoan(id, FIRST_LOAN.plus(Duration.ofHours(id))))
        .filter(loan -> !loan.at().isBefore(from) && loan.at().isBefore(to))
        .map(loan -> "{\"id\": %d, \"at\": \"%s\"}".formatted(loan.id(), loan.at()))
        .toList();
  }

  private static String page(HttpExchange http, List<String> items, int most) {
    int offset = Integer.parseInt(query(http, "offset"));
    String page =
        items.stream().limit(most).skip(offset).limit(10).collect(Collectors.joining(","));
    return "{\"items\": [" + page + "], \"total\": " + items.size() + "}";
  }

  private static String query(HttpExchange http, String name) {
    String query = http.getRequestURI().getQuery();
    return Stream.of((query == null ? "" : query).split("&", -1))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1))
        .findFirst()
        .orElse("");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
