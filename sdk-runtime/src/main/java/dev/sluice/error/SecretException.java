package dev.sluice.error;

import org.jspecify.annotations.Nullable;

/** A secret that cannot be had. The message holds its name, never a value. */
public final class SecretException extends SluiceException {

  private static final long serialVersionUID = 1;

  private SecretException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Neither the variable nor its {@code _FILE} variant is set. */
  public static SecretException missing(String name) {
    return new SecretException(
        "The secret "
            + name
            + " is not set. Put it into the environment variable "
            + name
            + ", or its file's path into "
            + name
            + "_FILE.",
        null);
  }

  /** Its value is not what it is used as; {@code expected} says what that is. */
  public static SecretException malformed(String name, String expected) {
    return new SecretException(
        "The secret " + name + " is not " + expected + ". Check its value, or the file behind it.",
        null);
  }

  /** The file that should hold it cannot be read. */
  public static SecretException unreadable(String name, String file, Throwable cause) {
    return new SecretException(
        "The secret "
            + name
            + " cannot be read from "
            + file
            + ", which "
            + name
            + "_FILE names. Check the path and its permissions.",
        cause);
  }
}
