package dev.sluice.error;

import dev.sluice.http.Operation;

/** Nothing more is to be asked of the API for now, e.g. because a quota is used up. */
public final class StopRunException extends ApiException {

  private static final long serialVersionUID = 1;

  /**
   * @param operation what was called
   * @param error what it answered
   * @param message what, where and what to do
   */
  public StopRunException(Operation operation, ApiError error, String message) {
    super(operation, error, message);
  }
}
