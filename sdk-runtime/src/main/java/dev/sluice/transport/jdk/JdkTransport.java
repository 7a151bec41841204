package dev.sluice.transport.jdk;

import dev.sluice.config.TransportConfig;
import dev.sluice.http.Arrival;
import dev.sluice.http.Body;
import dev.sluice.http.BodyCollector;
import dev.sluice.http.Header;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import dev.sluice.transport.ContentCoding;
import dev.sluice.transport.Transport;
import java.io.FileNotFoundException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends over the JDK's HTTP client, HTTP/2 where the server offers it. Needs nothing but the JDK,
 * and is several times as slow as Jetty. A failed TLS handshake may be told as a timeout of the
 * connect, though rarely. Its threads are daemons.
 */
public final class JdkTransport implements Transport {

  private static final int HEADER_OVERHEAD = 4;

  private final TransportConfig config;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "sluice-jdk-http");
            thread.setDaemon(true);
            return thread;
          });
  private final Gate gate;
  private final HttpClient client;
  private final Set<CompletableFuture<HttpResponse>> inFlight = ConcurrentHashMap.newKeySet();

  /** A transport that is ready to send. */
  public JdkTransport(TransportConfig config) {
    this.config = config;
    this.gate = new Gate(config.maxConnections());
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(config.connectTimeout())
            .executor(threads)
            .build();
  }

  @Override
  public CompletionStage<HttpResponse> send(HttpRequest request) {
    TransportConfig bounds = bounds(request);
    String host = "the host";
    try {
      URI url = URI.create(request.url());
      host = JdkFailure.hostAndPort(url);
      return send(jdkRequest(request, url, bounds), request.arrival(), host, bounds);
    } catch (FileNotFoundException e) {
      return CompletableFuture.completedFuture(
          HttpResponse.failed(NetworkError.Kind.PROTOCOL, "the file to be sent cannot be read"));
    } catch (IllegalArgumentException e) {
      // The exception's message may hold the URL, whose query may hold a secret.
      return CompletableFuture.completedFuture(
          HttpResponse.failed(
              NetworkError.Kind.PROTOCOL, "the URL or a header of the request is illegal"));
    } catch (RuntimeException e) {
      return CompletableFuture.completedFuture(JdkFailure.of(e, host, bounds));
    }
  }

  @Override
  public void close() {
    for (CompletableFuture<HttpResponse> pending : inFlight) {
      pending.complete(
          HttpResponse.failed(
              NetworkError.Kind.BROKEN, "the connection was closed by this program"));
    }
    // The client has no close() before Java 21: its threads end when they have been idle.
  }

  private TransportConfig bounds(HttpRequest request) {
    Duration own = request.operation().timeout();
    return own == null ? config : config.withAttemptTimeout(own);
  }

  @SuppressWarnings("CollectionUndefinedEquality") // Identity is what is wanted.
  private CompletionStage<HttpResponse> send(
      java.net.http.HttpRequest request,
      @Nullable Arrival arrival,
      String host,
      TransportConfig bounds) {
    CompletableFuture<HttpResponse> result = new CompletableFuture<>();
    inFlight.add(result);
    gate.enter(() -> start(request, arrival, host, bounds, result));
    // The client's own time-out ends with the headers; this one bounds the body, too.
    HttpResponse late =
        HttpResponse.failed(NetworkError.Kind.TIMEOUT, JdkFailure.late(host, bounds));
    return result
        .completeOnTimeout(late, bounds.attemptTimeout().toMillis(), TimeUnit.MILLISECONDS)
        .whenComplete((outcome, none) -> inFlight.remove(result));
  }

  private void start(
      java.net.http.HttpRequest request,
      @Nullable Arrival arrival,
      String host,
      TransportConfig bounds,
      CompletableFuture<HttpResponse> result) {
    if (result.isDone()) {
      gate.leave();
      return;
    }
    CompletableFuture<java.net.http.HttpResponse<BodyCollector>> pending =
        client.sendAsync(request, info -> subscriber(info, arrival));
    var unused =
        pending.whenComplete(
            (reply, failure) -> {
              gate.leave();
              if (failure != null) {
                result.complete(JdkFailure.of(failure, host, bounds));
              } else {
                received(reply, host, outcome -> finish(result, outcome));
              }
            });
    // After a time-out, the exchange is of no more use.
    var unusedToo = result.whenComplete((outcome, failure) -> pending.cancel(true));
  }

  private BoundedBody subscriber(ResponseInfo info, @Nullable Arrival arrival) {
    HttpHeaders headers = info.headers();
    BoundedBody body = new BoundedBody(config, announced(headers), arrival);
    if (arrival != null) {
      HttpResponse head = HttpResponse.of(info.statusCode(), headersOf(headers), Body.EMPTY);
      arrival.begin(head, body.collector(), config.maxFileBytes());
    }
    return body;
  }

  /** Ends the exchange, unless it has ended with a time-out: then the reply is of no use. */
  private static void finish(CompletableFuture<HttpResponse> result, HttpResponse outcome) {
    if (!result.complete(outcome)) {
      outcome.body().release();
    }
  }

  /** The Content-Length; -1 when unknown. */
  private static long announced(HttpHeaders headers) {
    try {
      return headers.firstValueAsLong("Content-Length").orElse(-1);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private void received(
      java.net.http.HttpResponse<BodyCollector> reply,
      String host,
      Consumer<HttpResponse> outcome) {
    Headers headers = headersOf(reply.headers());
    int size =
        headers.stream()
            .mapToInt(field -> field.name().length() + field.value().length() + HEADER_OVERHEAD)
            .sum();
    if (size > config.maxHeaderBytes()) {
      reply.body().discard();
      outcome.accept(
          HttpResponse.failed(NetworkError.Kind.TOO_LARGE, JdkFailure.headers(host, config)));
      return;
    }
    String type = reply.headers().firstValue("Content-Type").orElse("");
    ContentCoding.decoded(
        HttpResponse.of(reply.statusCode(), headers, reply.body().body(type)),
        config,
        host,
        threads,
        outcome);
  }

  private static Headers headersOf(HttpHeaders received) {
    List<Header> headers = new ArrayList<>();
    received
        .map()
        .forEach(
            (name, values) -> {
              if (!name.startsWith(":")) {
                values.forEach(value -> headers.add(new Header(name, value)));
              }
            });
    return Headers.of(headers);
  }

  private java.net.http.HttpRequest jdkRequest(HttpRequest request, URI url, TransportConfig bounds)
      throws FileNotFoundException {
    java.net.http.HttpRequest.Builder builder =
        java.net.http.HttpRequest.newBuilder(url)
            .method(request.method().name(), publisher(request.body()))
            .timeout(bounds.attemptTimeout());
    request.headers().stream().forEach(field -> builder.header(field.name(), field.value()));
    if (request.headers().first("Accept-Encoding").isEmpty()) {
      builder.header("Accept-Encoding", ContentCoding.ACCEPTED);
    }
    if (request.headers().first("User-Agent").isEmpty()) {
      builder.header("User-Agent", "sluice");
    }
    if (!request.body().contentType().isEmpty()) {
      builder.header("Content-Type", request.body().contentType());
    }
    return builder.build();
  }

  private static BodyPublisher publisher(Body body) throws FileNotFoundException {
    Optional<Path> file = body.file();
    if (file.isPresent()) {
      return BodyPublishers.ofFile(file.get());
    }
    return body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body.bytes());
  }
}
