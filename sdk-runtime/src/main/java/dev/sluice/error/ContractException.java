package dev.sluice.error;

/** A reply, or a row, does not fit its contract. */
public final class ContractException extends SluiceException {

  private static final long serialVersionUID = 1;

  /** A violation described with its place, expectation and remedy. */
  public ContractException(String message) {
    super(message, null);
  }
}
