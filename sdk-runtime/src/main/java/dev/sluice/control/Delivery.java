package dev.sluice.control;

import dev.sluice.http.ErrorAction;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;

/** What became of rows that were sent to an API, and so whether they are sent again. */
public enum Delivery {
  /** They are about to be sent; without a later word, what became of them is not known. */
  STARTED,
  /** The API has taken them. */
  DELIVERED,
  /** The API refuses them as they are, and would again. */
  REJECTED,
  /** They are to be sent again: they had no effect, or a repeat does no harm. */
  UNDELIVERED,
  /** They may have had effect, and a repeat may do harm. */
  UNKNOWN;

  private static final int FORBIDDEN = 403;
  private static final int TIMEOUT = 408;

  /** What became of what a request sent. */
  public static Delivery of(HttpRequest request, HttpResponse response) {
    if (response.isSuccess() || response.isWithoutContent()) {
      return DELIVERED;
    }
    if (response.action() == ErrorAction.FAIL) {
      return REJECTED;
    }
    if (endsSending(response) || RetryRules.isSurelyNotProcessed(response)) {
      return UNDELIVERED;
    }
    Delivery unsure = request.operation().idempotent() ? UNDELIVERED : UNKNOWN;
    return switch (ErrorClass.of(response)) {
      case SERVER, INTERRUPTED -> unsure;
      // A repeat would end alike.
      case TOO_LARGE, NOT_KEPT, INVALID -> UNKNOWN;
      default ->
          response.status() == TIMEOUT || response.action() == ErrorAction.RETRY
              ? unsure
              : REJECTED;
    };
  }

  /** Whether a response says that nothing else would be taken either, for now. */
  public static boolean endsSending(HttpResponse response) {
    return switch (ErrorClass.of(response)) {
      case CREDENTIALS -> response.status() != FORBIDDEN;
      case RATE_LIMITED, UNREACHABLE, CIRCUIT_OPEN, REDIRECT -> true;
      default -> false;
    };
  }
}
