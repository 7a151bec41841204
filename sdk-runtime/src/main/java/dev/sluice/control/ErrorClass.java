package dev.sluice.control;

import dev.sluice.http.ErrorAction;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;

/** What kind of outcome a response is, as far as remedies and the circuit breaker are concerned. */
public enum ErrorClass {
  /** 2xx, or what counts as nothing. */
  SUCCESS,
  /** 3xx, or 1xx. */
  REDIRECT,
  /** 401, 403 or 407. */
  CREDENTIALS,
  /** 404 or 410. */
  NOT_FOUND,
  /** 429. */
  RATE_LIMITED,
  /** Any other 4xx. */
  REJECTED,
  /** 5xx. */
  SERVER,
  /** No connection was made. */
  UNREACHABLE,
  /** The connection broke, or the response did not come in time. */
  INTERRUPTED,
  /** The response is larger than allowed. */
  TOO_LARGE,
  /** It could not be kept here, e.g. on a full disk. */
  NOT_KEPT,
  /** Not HTTP. */
  INVALID,
  /** Nothing was sent. */
  CIRCUIT_OPEN;

  /** The class of a response. */
  public static ErrorClass of(HttpResponse response) {
    NetworkError error = response.networkError();
    if (error != null) {
      return ofKind(error.kind());
    }
    ErrorClass told = ofStatus(response.status());
    return response.action() == null ? told : ofAction(response.action(), told);
  }

  /** Whether it shows that the API is down, and not merely unwilling. */
  public boolean isOutage() {
    return this == SERVER || this == UNREACHABLE || this == INTERRUPTED;
  }

  private static ErrorClass ofAction(ErrorAction action, ErrorClass told) {
    return switch (action) {
      case THROTTLE, STOP_RUN -> RATE_LIMITED;
      case REFRESH_AUTH -> CREDENTIALS;
      case RETRY -> told == SUCCESS ? SERVER : told;
      case FAIL, RESYNC -> told == SUCCESS ? REJECTED : told;
      case SKIP, EMPTY -> SUCCESS;
    };
  }

  private static ErrorClass ofStatus(int status) {
    return switch (status) {
      case 401, 403, 407 -> CREDENTIALS;
      case 404, 410 -> NOT_FOUND;
      case 429 -> RATE_LIMITED;
      default -> {
        if (status >= 500) {
          yield SERVER;
        }
        if (status >= 400) {
          yield REJECTED;
        }
        yield status >= 200 && status < 300 ? SUCCESS : REDIRECT;
      }
    };
  }

  private static ErrorClass ofKind(NetworkError.Kind kind) {
    return switch (kind) {
      case CONNECT, TLS -> UNREACHABLE;
      case BROKEN, TIMEOUT, NOT_PROCESSED -> INTERRUPTED;
      case TOO_LARGE -> TOO_LARGE;
      case NOT_KEPT -> NOT_KEPT;
      case PROTOCOL -> INVALID;
      case CIRCUIT_OPEN -> CIRCUIT_OPEN;
    };
  }
}
