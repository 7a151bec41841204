package dev.sluice.error;

/** Pages of a flow that could not be fetched. What was fetched is kept; the next run continues. */
public final class FetchException extends SluiceException {

  private static final long serialVersionUID = 1;

  /** Which pages, why, and what to do. */
  public FetchException(String message) {
    super(message, null);
  }
}
