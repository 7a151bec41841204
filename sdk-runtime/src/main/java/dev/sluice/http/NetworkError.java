package dev.sluice.http;

import java.io.Serializable;

/**
 * Why an exchange ended without a usable response.
 *
 * @param kind what happened, as far as a decision depends on it
 * @param message what happened, for people; without secrets
 */
public record NetworkError(Kind kind, String message) implements Serializable {

  /** The kinds of failure that are treated differently. */
  public enum Kind {
    /** No connection was made: the host is unknown, refuses, or did not answer in time. */
    CONNECT,
    /** TLS could not be negotiated. */
    TLS,
    /** The connection broke before the whole response had arrived. */
    BROKEN,
    /** The response did not arrive in time. */
    TIMEOUT,
    /** The server said that it did not process the request (HTTP/2 GOAWAY or refused stream). */
    NOT_PROCESSED,
    /** The response is larger than allowed. */
    TOO_LARGE,
    /** The response arrived, and could not be kept on this machine, e.g. on a full disk. */
    NOT_KEPT,
    /** The response or request is no valid HTTP. */
    PROTOCOL,
    /** The circuit breaker is open: nothing was sent. */
    CIRCUIT_OPEN
  }
}
