package dev.sluice.http;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a request: a status with headers and body, or a network error with status 0.
 *
 * @param status the status code; 0 with an error
 * @param headers as received
 * @param body as received, content codings removed
 * @param networkError why there is no status
 * @param attempts how many times the request was sent, the last included
 * @param nanos how long it all took, delays included
 * @param action what the connector's error rules say of it; null where none matches
 * @param pause how long that rule has the API left alone; zero for no longer than usual
 */
public record HttpResponse(
    int status,
    Headers headers,
    Body body,
    @Nullable NetworkError networkError,
    int attempts,
    long nanos,
    @Nullable ErrorAction action,
    Duration pause)
    implements Serializable {

  /** An outcome of which no rule says anything. */
  public HttpResponse(
      int status,
      Headers headers,
      Body body,
      @Nullable NetworkError networkError,
      int attempts,
      long nanos) {
    this(status, headers, body, networkError, attempts, nanos, null, Duration.ZERO);
  }

  /** A received response, after one attempt. */
  public static HttpResponse of(int status, Headers headers, Body body) {
    return new HttpResponse(status, headers, body, null, 1, 0);
  }

  /** A failed exchange, after one attempt. */
  public static HttpResponse failed(NetworkError.Kind kind, String message) {
    return new HttpResponse(0, Headers.EMPTY, Body.EMPTY, new NetworkError(kind, message), 1, 0);
  }

  /** The network error, where there is one. */
  public Optional<NetworkError> error() {
    return Optional.ofNullable(networkError);
  }

  /** Whether the status is 2xx, and no rule says otherwise. */
  public boolean isSuccess() {
    return action == null && status >= 200 && status < 300;
  }

  /** Whether a rule says that it counts as one without content. */
  public boolean isWithoutContent() {
    return action == ErrorAction.EMPTY || action == ErrorAction.SKIP;
  }

  /** The same outcome, of which a rule says that. */
  public HttpResponse withAction(ErrorAction value) {
    return withAction(value, Duration.ZERO);
  }

  /** The same, and for so long the API is left alone. */
  public HttpResponse withAction(ErrorAction value, Duration rest) {
    return new HttpResponse(status, headers, body, networkError, attempts, nanos, value, rest);
  }

  /** The same outcome, after that many attempts. */
  public HttpResponse withAttempts(int count) {
    return new HttpResponse(status, headers, body, networkError, count, nanos, action, pause);
  }

  /** The same outcome, with the time it took. */
  public HttpResponse withNanos(long elapsed) {
    return new HttpResponse(status, headers, body, networkError, attempts, elapsed, action, pause);
  }
}
