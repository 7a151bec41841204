package dev.sluice.error;

import dev.sluice.http.NetworkError;
import dev.sluice.http.Operation;

/** The API could not be reached, or did not answer with a whole response. */
public final class NetworkException extends SluiceException {

  private static final long serialVersionUID = 1;

  private final Operation operation;
  private final NetworkError error;

  /**
   * @param operation what was called
   * @param error what went wrong
   * @param message what, where and what to do
   */
  public NetworkException(Operation operation, NetworkError error, String message) {
    super(message, null);
    this.operation = operation;
    this.error = error;
  }

  public Operation operation() {
    return operation;
  }

  public NetworkError error() {
    return error;
  }
}
