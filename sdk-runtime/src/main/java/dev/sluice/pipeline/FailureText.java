package dev.sluice.pipeline;

import dev.sluice.error.SluiceException;
import org.apache.spark.SparkException;

/** What a person is told of a failure: our own message where there is one, and no stack trace. */
final class FailureText {

  private FailureText() {}

  static String of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SluiceException) {
        return String.valueOf(cause.getMessage());
      }
    }
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String kind = failure instanceof SparkException ? "Spark failed: " : "";
    return kind + firstLine(root) + " The log has the details: " + RunLog.location();
  }

  private static String firstLine(Throwable root) {
    String message = root.getMessage();
    String text = message == null ? root.getClass().getSimpleName() : message.strip();
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    return line.endsWith(".") ? line : line + ".";
  }
}
