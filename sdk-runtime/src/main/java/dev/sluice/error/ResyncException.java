package dev.sluice.error;

import dev.sluice.http.Operation;

/**
 * The API no longer knows the cursor that a list was followed by: the list must be read from the
 * start.
 */
public final class ResyncException extends ApiException {

  private static final long serialVersionUID = 1;

  /**
   * @param operation what was called
   * @param error what it answered
   * @param message what, where and what to do
   */
  public ResyncException(Operation operation, ApiError error, String message) {
    super(operation, error, message);
  }
}
