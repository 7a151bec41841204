package dev.sluice.transport.jetty;

import dev.sluice.config.TransportConfig;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import dev.sluice.transport.ContentCoding;
import dev.sluice.transport.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.BytesRequestContent;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.PathRequestContent;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/**
 * Sends over Jetty's HTTP client, HTTP/1.1. Stages complete on Jetty's selector thread, without a
 * hop to a pool, so what depends on them only hands over. Its threads are daemons.
 */
public final class JettyTransport implements Transport {

  private static final HttpResponse ILLEGAL_URL =
      HttpResponse.failed(NetworkError.Kind.PROTOCOL, "the URL of the request is illegal");

  private final TransportConfig config;
  private final SilentClosers silentClosers = new SilentClosers();
  private final HttpClient client;
  private final Overdue overdue;

  /** A transport that is ready to send. */
  public JettyTransport(TransportConfig config) {
    this.config = config;
    this.client = NeutralClient.start(config, silentClosers);
    this.overdue = new Overdue(client.getScheduler(), config.attemptTimeout());
  }

  @Override
  public CompletionStage<HttpResponse> send(HttpRequest request) {
    CompletableFuture<HttpResponse> result = new CompletableFuture<>();
    TransportConfig bounds = bounds(request);
    String host = "the host";
    try {
      URI url = new URI(request.url());
      if (!isHttp(url)) {
        return CompletableFuture.completedFuture(ILLEGAL_URL);
      }
      host = Failure.hostAndPort(url);
      Exchange exchange =
          new Exchange(
              bounds,
              host,
              result,
              silentClosers,
              overdue,
              client.getExecutor(),
              request.arrival());
      // Always a new one: a request object of Jetty's that is sent twice never ends.
      Request jetty = jettyRequest(request, url, bounds);
      overdue.add(exchange, jetty, bounds.attemptTimeout());
      jetty.send(exchange);
    } catch (URISyntaxException | IllegalArgumentException e) {
      // The exception's message holds the URL, whose query may hold a secret.
      return CompletableFuture.completedFuture(ILLEGAL_URL);
    } catch (UncheckedIOException e) {
      return CompletableFuture.completedFuture(
          HttpResponse.failed(NetworkError.Kind.PROTOCOL, "the file to be sent cannot be read"));
    } catch (RuntimeException e) {
      result.complete(Failure.of(e, host, bounds));
    }
    return result;
  }

  @Override
  public void close() {
    overdue.close();
    try {
      client.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The HTTP client could not be stopped", e);
    }
  }

  private static void copy(Headers headers, HttpFields.Mutable fields) {
    if (headers.first("User-Agent").isPresent()) {
      fields.remove(HttpHeader.USER_AGENT);
    }
    headers.stream().forEach(header -> fields.add(header.name(), header.value()));
    if (!fields.contains(HttpHeader.ACCEPT_ENCODING)) {
      fields.add(HttpHeader.ACCEPT_ENCODING, ContentCoding.ACCEPTED);
    }
  }

  private static boolean isHttp(URI url) {
    return url.getHost() != null
        && ("https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme()));
  }

  private TransportConfig bounds(HttpRequest request) {
    Duration own = request.operation().timeout();
    return own == null ? config : config.withAttemptTimeout(own);
  }

  private Request jettyRequest(HttpRequest request, URI url, TransportConfig bounds) {
    Request jetty =
        client
            .newRequest(url)
            .method(request.method().name())
            .timeout(bounds.attemptTimeout().toMillis(), TimeUnit.MILLISECONDS)
            .idleTimeout(bounds.idleTimeout().toMillis(), TimeUnit.MILLISECONDS)
            .headers(fields -> copy(request.headers(), fields));
    if (!request.body().isEmpty()) {
      jetty.body(content(request.body()));
    }
    return jetty;
  }

  private static Request.Content content(Body body) {
    String type = body.contentType().isEmpty() ? "application/octet-stream" : body.contentType();
    Optional<Path> file = body.file();
    if (file.isEmpty()) {
      return new BytesRequestContent(type, body.bytes());
    }
    try {
      // Jetty itself finds out only once the request is under way.
      if (!Files.isReadable(file.get())) {
        throw new NoSuchFileException(file.get().toString());
      }
      return new PathRequestContent(type, file.get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
