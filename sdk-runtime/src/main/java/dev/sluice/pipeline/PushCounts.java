package dev.sluice.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a push flow counts, in rows.
 *
 * @param rows of the table
 * @param unchanged of them, with nothing to send
 * @param delivered that the API took
 * @param rejected that it refuses, or that could not be put into a request
 * @param unknown of which it is not known whether it took them
 * @param undelivered that the next run sends again
 */
public record PushCounts(
    long rows, long unchanged, long delivered, long rejected, long unknown, long undelivered) {

  /** How many rows are not to be sent again, though it is not sure that the API has them. */
  public long failed() {
    return rejected + unknown;
  }

  /** The share of rows that failed, of those that are settled; 0 when there are none. */
  double failedShare() {
    return failed() == 0 ? 0 : (double) failed() / (failed() + delivered);
  }

  /** In a line, for people. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    parts.add(part("sent", delivered));
    parts.add(part("unchanged", unchanged));
    parts.add(part("failed", rejected));
    if (unknown > 0) {
      parts.add(part("unknown", unknown));
    }
    if (undelivered > 0) {
      parts.add(part("not delivered", undelivered));
    }
    return String.join(" · ", parts);
  }

  private static String part(String label, long count) {
    return String.format(Locale.ROOT, "%s %,d", label, count);
  }
}
