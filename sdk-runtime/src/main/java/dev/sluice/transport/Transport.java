package dev.sluice.transport;

import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import java.util.concurrent.CompletionStage;

/**
 * Sends one HTTP exchange, and knows nothing of authentication, retries, redirects, cookies or
 * logging: what the server answers is what the caller gets.
 *
 * <p>A failure of the network is a response with an {@link HttpResponse#error() error}, never an
 * exception; the returned stage completes normally, and within the attempt time-out. Thread-safe.
 */
public interface Transport extends AutoCloseable {

  /** Sends the request without blocking; callbacks on the stage must not block either. */
  CompletionStage<HttpResponse> send(HttpRequest request);

  /** Closes connections; exchanges in flight end with an error. */
  @Override
  default void close() {}
}
