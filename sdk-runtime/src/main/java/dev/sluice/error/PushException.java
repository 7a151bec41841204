package dev.sluice.error;

/** Rows of a flow that could not be sent. What was sent is recorded; the next run goes on. */
public final class PushException extends SluiceException {

  private static final long serialVersionUID = 1;

  /** How many rows, why, and what to do. */
  public PushException(String message) {
    super(message, null);
  }
}
