package dev.sluice.error;

/** The pages of a list operation do not end, or do not fit together. */
public final class PagingException extends SluiceException {

  private static final long serialVersionUID = 1;

  /** What the pages do, at which page, and what to do about it. */
  public PagingException(String message) {
    super(message, null);
  }
}
