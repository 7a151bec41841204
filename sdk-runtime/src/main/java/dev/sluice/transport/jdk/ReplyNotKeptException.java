package dev.sluice.transport.jdk;

import java.io.IOException;

/** A reply could not be written to a file; the cause tells why. */
final class ReplyNotKeptException extends IOException {

  private static final long serialVersionUID = 1;

  ReplyNotKeptException(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
