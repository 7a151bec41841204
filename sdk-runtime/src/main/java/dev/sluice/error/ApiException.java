package dev.sluice.error;

import dev.sluice.http.Operation;

/** The API answered with an error status. */
public final class ApiException extends SluiceException {

  private static final long serialVersionUID = 1;

  private final Operation operation;
  private final int status;
  private final String code;

  /**
   * @param operation what was called
   * @param status the status code
   * @param code the API's own code; empty when it gave none
   * @param message what, where and what to do
   */
  public ApiException(Operation operation, int status, String code, String message) {
    super(message, null);
    this.operation = operation;
    this.status = status;
    this.code = code;
  }

  public Operation operation() {
    return operation;
  }

  public int status() {
    return status;
  }

  /** The API's own error code; empty when it gave none. */
  public String code() {
    return code;
  }
}
