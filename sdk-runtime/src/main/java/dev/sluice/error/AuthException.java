package dev.sluice.error;

import dev.sluice.http.Operation;

/**
 * Credentials could not be had: a token or login endpoint refused, could not be reached, or
 * answered something else. The message holds no secret.
 */
public final class AuthException extends SluiceException {

  private static final long serialVersionUID = 1;

  private final Operation operation;
  private final int status;
  private final String code;

  /**
   * @param operation for what credentials were asked for
   * @param status the endpoint's status code; 0 without a response
   * @param code the endpoint's own code, e.g. {@code invalid_grant}; empty when it gave none
   * @param message what, where and what to do
   */
  public AuthException(Operation operation, int status, String code, String message) {
    super(message, null);
    this.operation = operation;
    this.status = status;
    this.code = code;
  }

  public Operation operation() {
    return operation;
  }

  /** The endpoint's status code; 0 without a response. */
  public int status() {
    return status;
  }

  /** The endpoint's own code; empty when it gave none. */
  public String code() {
    return code;
  }
}
