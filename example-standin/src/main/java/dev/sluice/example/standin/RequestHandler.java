package dev.sluice.example.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

/** The way of one request: access, rate gate, fault rule, resource. */
final class RequestHandler implements HttpHandler {
  private final Vendor vendor;
  private final StandInOptions<?> options;
  private final IntFunction<Router> days;
  private final RateGate rateGate;
  private final RequestCounts counts = new RequestCounts();
  private final CompletableFuture<Void> closing = new CompletableFuture<>();
  private final ConcurrentMap<String, AtomicLong> sequences = new ConcurrentHashMap<>();
  private volatile Router router;

  RequestHandler(Vendor vendor, StandInOptions<?> options, IntFunction<Router> days) {
    this.vendor = vendor;
    this.options = options;
    this.days = days;
    this.rateGate = new RateGate(options.permitsPerSecond(), System::nanoTime);
    this.router = days.apply(options.day());
  }

  @Override
  public void handle(HttpExchange http) throws IOException {
    try (http) {
      String path = path(http);
      counts.arrived(path);
      byte[] body = http.getRequestBody().readAllBytes();
      Optional<Answer> refusal = refusal(http, path);
      if (refusal.isPresent()) {
        Wire.send(http, refusal.get(), counts);
        return;
      }
      RateStatus rate = rateGate.enter();
      StandInExchange exchange = exchange(http, path, body, rate);
      if (rate.admitted()) {
        answer(exchange);
      } else {
        exchange.send(vendor.errors().tooManyRequests());
      }
    }
  }

  RequestCounts counts() {
    return counts;
  }

  /** Goes over to the records of a day, counted from 1. */
  void advanceTo(int day) {
    router = days.apply(options.withDay(day).day());
  }

  /** Lets go of every held request. */
  void close() {
    closing.complete(null);
  }

  private Optional<Answer> refusal(HttpExchange http, String path) {
    try {
      QueryParams query = QueryParams.parse(http.getRequestURI().getRawQuery(), vendor.errors());
      return vendor.access().refusal(path, http.getRequestHeaders(), query, options.apiKey());
    } catch (Refusal e) {
      return Optional.of(e.answer());
    }
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
    AtomicLong sequence = sequences.computeIfAbsent(path, unused -> new AtomicLong());
    StandInRequest request =
        new StandInRequest(
            http.getRequestMethod(),
            path,
            http.getRequestURI().getRawQuery(),
            rate.admitted() ? sequence.incrementAndGet() : sequence.get());
    return new StandInExchange(
        http,
        request,
        query ->
            router.answer(
                request.method(),
                path,
                new ApiRequest(baseUrl(http), path, query, body),
                vendor.errors()),
        vendor,
        rate,
        counts,
        closing);
  }

  /** Returns the base URL as the client wrote it: that is where the API's own links lead. */
  private String baseUrl(HttpExchange http) {
    return "http://" + http.getRequestHeaders().getFirst("Host") + vendor.basePath();
  }

  /** Returns the path below the base URL; a path elsewhere as it is, for nothing to match it. */
  private String path(HttpExchange http) {
    String path = http.getRequestURI().getRawPath();
    String base = vendor.basePath();
    return path.startsWith(base + "/") ? path.substring(base.length()) : "(outside)" + path;
  }
}
