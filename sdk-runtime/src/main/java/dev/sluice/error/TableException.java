package dev.sluice.error;

import org.jspecify.annotations.Nullable;

/** A table that cannot be read or written as asked. */
public final class TableException extends SluiceException {

  private static final long serialVersionUID = 1;

  /** Which table, what is wrong, and what to do. */
  public TableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
