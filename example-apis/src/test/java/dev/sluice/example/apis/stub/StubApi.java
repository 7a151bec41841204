package dev.sluice.example.apis.stub;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sluice.client.Connection;
import dev.sluice.config.AuthConfig;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.KeyedAuthConfig;
import dev.sluice.config.OAuth2Config;
import dev.sluice.config.RetryConfig;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An API on loopback that gives its replies in the order they were scripted, and keeps the requests
 * it got. A field of a test annotated {@code @RegisterExtension}: new for each test, after which
 * every reply must have been asked for.
 *
 * <pre>{@code
 * api.replies("{\"data\": [ … ], \"has_more\": false}");
 * assertThat(stripe.charges(null).stream()).hasSize(1);
 * assertThat(api.lines()).containsExactly("GET /v1/charges?limit=100");
 * }</pre>
 */
public final class StubApi implements AfterEachCallback {

  static {
    // Without it, the last packet of an answer waits for the acknowledgement of the one before.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static final Reply NOTHING_SCRIPTED =
      Reply.text(418, "text/plain", "The test scripts no reply to this request.");

  private final HttpServer server = start();
  private final Queue<Reply> script = new ConcurrentLinkedQueue<>();
  private final List<Received> received = new CopyOnWriteArrayList<>();

  /** The next reply, as JSON with the status 200. */
  public StubApi replies(String json) {
    return replies(Reply.json(json));
  }

  /** The next reply. */
  public StubApi replies(Reply reply) {
    script.add(reply);
    return this;
  }

  /**
   * A connection to this stub in place of the API and of where its tokens are given, below the same
   * paths. Retries are as many as declared, but wait for a second at most.
   */
  public Connection connection(ConnectorConfig config) {
    RetryConfig declared = config.traffic().retry();
    return Connection.to(
        config
            .withBaseUrl(here(config.baseUrl()))
            .withAuth(here(config.auth()))
            .withRetry(
                new RetryConfig(declared.attempts(), Duration.ofMillis(1), Duration.ofSeconds(1))));
  }

  /** The absolute URL of a path here. */
  public String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** The request of that number, in the order they came, counted from 0. */
  public Received received(int index) {
    return received.get(index);
  }

  /** Method, path and query of each request. */
  public List<String> lines() {
    return received.stream().map(Received::line).toList();
  }

  /** The body of each request. */
  public List<String> bodies() {
    return received.stream().map(Received::body).toList();
  }

  /** Stops the server, and checks that no scripted reply is left over. */
  @Override
  public void afterEach(ExtensionContext context) {
    server.stop(0);
    assertThat(script).as("replies that were not asked for").isEmpty();
  }

  private String here(String url) {
    return url(url.replaceFirst("^https://[^/]+", ""));
  }

  private AuthConfig here(AuthConfig auth) {
    if (auth instanceof KeyedAuthConfig keyed) {
      return new KeyedAuthConfig(here(keyed.auth()), keyed.keys());
    }
    return auth instanceof OAuth2Config oauth
        ? new OAuth2Config(
            here(oauth.tokenUrl()), oauth.grant(), oauth.parameters(), oauth.reply(), oauth.slot())
        : auth;
  }

  private HttpServer start() {
    try {
      HttpServer started =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      started.createContext("/", this::handle);
      started.start();
      return started;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    received.add(Received.from(exchange));
    Reply next = script.poll();
    Reply reply = next == null ? NOTHING_SCRIPTED : next;
    reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    byte[] body = reply.body();
    boolean empty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(reply.status(), empty ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(empty ? new byte[0] : body);
    }
  }
}
