package dev.sluice.client;

import dev.sluice.config.ConnectorConfig;
import dev.sluice.contract.BodyDecoder;
import dev.sluice.contract.ItemReader;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.Operation;
import dev.sluice.http.RequestBuilder;
import dev.sluice.middleware.MiddlewareFactory;
import dev.sluice.middleware.Next;
import dev.sluice.middleware.standard.RateBudgetFactory;
import dev.sluice.transport.Transport;
import java.io.Serializable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A connector's configuration, and through it a way to its API. A plain value that can be shipped:
 * the live things behind it are looked up in the process that sends, and shared there by all
 * connections that are equal. Thread-safe.
 */
public final class Connection implements Serializable {

  private static final long serialVersionUID = 1;

  private final ChainKey key;
  // Looked up once; a benign race, because the process has one chain for a key.
  private transient @Nullable Next chain;

  private Connection(ChainKey key) {
    this.key = key;
  }

  /** A connection to the connector's API. */
  public static Connection to(ConnectorConfig config) {
    return to(config, MiddlewareFactory.none());
  }

  /** A connection to the connector's API, with the connector's own middleware. */
  public static Connection to(ConnectorConfig config, MiddlewareFactory middleware) {
    return new Connection(new ChainKey(config, middleware, RateBudgetFactory.local(), ""));
  }

  /**
   * A connection that sends over that transport, for tests. It can be shipped within this process
   * only.
   */
  public static Connection over(ConnectorConfig config, Transport transport) {
    return over(config, MiddlewareFactory.none(), transport);
  }

  /** The same, with the connector's own middleware. */
  public static Connection over(
      ConnectorConfig config, MiddlewareFactory middleware, Transport transport) {
    String lent = ProcessScope.current().lend(transport);
    return new Connection(new ChainKey(config, middleware, RateBudgetFactory.local(), lent));
  }

  /** This connection with its rate counted elsewhere, e.g. for a whole cluster. */
  public Connection withRateBudget(RateBudgetFactory budget) {
    return new Connection(
        new ChainKey(key.config(), key.middleware(), budget, key.lentTransport()));
  }

  /** This connection with other settings. */
  public Connection withConfig(ConnectorConfig config) {
    return new Connection(
        new ChainKey(config, key.middleware(), key.budget(), key.lentTransport()));
  }

  /** This connection with the connector's own middleware. */
  Connection withMiddleware(MiddlewareFactory middleware) {
    return new Connection(
        new ChainKey(key.config(), middleware, key.budget(), key.lentTransport()));
  }

  /** Whether the connector has middleware of its own. */
  boolean hasMiddleware() {
    return !key.middleware().equals(MiddlewareFactory.none());
  }

  /** The settings in force. */
  public ConnectorConfig config() {
    return key.config();
  }

  /** A request of an operation, below the base URL. */
  public RequestBuilder request(Operation operation, HttpMethod method) {
    List<String> missing = key.config().missingSettings();
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "The URLs of "
              + key.config().name()
              + " need the setting "
              + String.join(", ", missing)
              + ". Give it with ConnectorConfig.withSetting.");
    }
    return new RequestBuilder(operation, method, key.config().baseUrl());
  }

  /**
   * Sends a request through the connector's middleware, without blocking. The stage completes on a
   * transport's thread, so what depends on it only hands over; it fails only when the request could
   * not be made, e.g. for want of a secret.
   */
  public CompletionStage<HttpResponse> send(HttpRequest request) {
    Next ready = chain;
    if (ready == null) {
      ready = ProcessScope.current().chain(key);
      chain = ready;
    }
    return ready.send(request);
  }

  /** A call whose reply is read by the reader. */
  public <T> Call<T> call(HttpRequest request, ItemReader<T> reader) {
    return new Call<>(this, request, BodyDecoder.json(reader));
  }

  /** A call whose reply's body is decoded so. */
  public <T> Call<T> callFor(HttpRequest request, BodyDecoder<T> decoder) {
    return new Call<>(this, request, decoder);
  }

  /** A call whose reply's body is ignored. */
  public Call<@Nullable Void> call(HttpRequest request) {
    return new Call<>(this, request, BodyDecoder.ignored());
  }

  /** The pages of a list operation. */
  public <T> Pages<T> pages(HttpRequest request, Paging paging, ItemReader<T> reader) {
    return new Pages<>(this, request, paging, reader);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Connection that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** The connector's name and base URL. */
  @Override
  public String toString() {
    return key.config().name() + " at " + key.config().baseUrl();
  }
}
