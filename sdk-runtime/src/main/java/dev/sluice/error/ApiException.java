package dev.sluice.error;

import dev.sluice.http.Operation;

/** The API answered with an error: by its status, or by what it says within a success. */
public sealed class ApiException extends SluiceException
    permits PartialFailureException, ResyncException, StopRunException {

  private static final long serialVersionUID = 1;

  private final Operation operation;
  private final ApiError error;

  /**
   * @param operation what was called
   * @param error what it answered
   * @param message what, where and what to do
   */
  public ApiException(Operation operation, ApiError error, String message) {
    super(message, null);
    this.operation = operation;
    this.error = error;
  }

  public final Operation operation() {
    return operation;
  }

  /** What the API answered. */
  public final ApiError error() {
    return error;
  }

  public final int status() {
    return error.status();
  }

  /** The API's own error code; empty when it gave none. */
  public final String code() {
    return error.code();
  }
}
