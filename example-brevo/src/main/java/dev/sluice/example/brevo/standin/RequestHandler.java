package dev.sluice.example.brevo.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/** The way of one request: key, rate gate, fault rule, resource. */
final class RequestHandler implements HttpHandler {
  /** The path of the base URL. */
  static final String BASE = "/v3";

  private final StandInOptions options;
  private final RateGate rateGate;
  private final RequestCounts counts = new RequestCounts();
  private final ContactCreation creation = new ContactCreation();
  private final CompletableFuture<Void> closing = new CompletableFuture<>();
  private final ConcurrentMap<String, AtomicLong> sequences = new ConcurrentHashMap<>();
  private volatile Router router;

  RequestHandler(StandInOptions options, RateGate rateGate) {
    this.options = options;
    this.rateGate = rateGate;
    this.router = router(options.day());
  }

  @Override
  public void handle(HttpExchange http) throws IOException {
    try (http) {
      String path = path(http);
      counts.arrived(path);
      byte[] body = http.getRequestBody().readAllBytes();
      if (!options.apiKey().equals(http.getRequestHeaders().getFirst("api-key"))) {
        Wire.send(http, Answer.error(401, "unauthorized", "Key not found"), counts);
        return;
      }
      RateStatus rate = rateGate.enter();
      if (!rate.admitted()) {
        Answer refusal = Answer.error(429, "too_many_requests", "Rate limit exceeded");
        Wire.send(http, rate.mark(refusal), counts);
        return;
      }
      answer(exchange(http, path, body, rate));
    }
  }

  RequestCounts counts() {
    return counts;
  }

  ContactCreation creation() {
    return creation;
  }

  /** Goes over to the records of a day, counted from 1. */
  void advanceTo(int day) {
    router = router(options.withDay(day).day());
  }

  /** Lets go of every held request. */
  void close() {
    closing.complete(null);
  }

  private void answer(StandInExchange exchange) throws IOException {
    Optional<FaultAction> fault = options.faults().actionFor(exchange.request());
    if (fault.isPresent()) {
      fault.get().perform(exchange);
    } else {
      exchange.send(exchange.normalAnswer());
    }
  }

  private StandInExchange exchange(HttpExchange http, String path, byte[] body, RateStatus rate) {
    long sequence = sequences.computeIfAbsent(path, unused -> new AtomicLong()).incrementAndGet();
    String query = http.getRequestURI().getRawQuery();
    StandInRequest request = new StandInRequest(http.getRequestMethod(), path, query, sequence);
    return new StandInExchange(
        http, request, params -> router.answer(request, params, body), rate, counts, closing);
  }

  private Router router(int day) {
    return Router.over(Account.of(options.volume(), day), creation);
  }

  /** Returns the path below the base URL; a path elsewhere as it is, for nothing to match it. */
  private static String path(HttpExchange http) {
    String path = http.getRequestURI().getRawPath();
    return path.startsWith(BASE + "/") ? path.substring(BASE.length()) : "(outside)" + path;
  }
}
