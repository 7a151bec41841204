package dev.sluice.transport.jdk;

import java.io.IOException;

/** A reply is larger than allowed. */
final class ReplyTooLargeException extends IOException {

  private static final long serialVersionUID = 1;

  ReplyTooLargeException() {
    super("too large");
  }
}
