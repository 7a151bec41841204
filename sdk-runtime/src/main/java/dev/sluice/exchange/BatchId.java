package dev.sluice.exchange;

import dev.sluice.http.HttpRequest;
import java.net.URI;
import java.util.Locale;

/**
 * The identity of a batch: what is read, and the how-manieth reading of the flow it is. A run after
 * a crash that would read the same thing comes to the same identity, and so continues the batch;
 * one that would read something else does not.
 */
public final class BatchId {

  private BatchId() {}

  /**
   * The identity of a sending of a table's rows: a run that goes on after a crash continues it,
   * whatever is to be sent by then.
   */
  public static String of(String flow, long sequence) {
    return String.format(Locale.ROOT, "%s-%06d", flow, sequence);
  }

  /**
   * The identity of a reading.
   *
   * @param flow the flow's name
   * @param sequence one more than that of the last batch in the table
   * @param request the first request; its host does not count
   * @param mode what else makes the reading a different one, e.g. its row limit
   */
  public static String of(String flow, long sequence, HttpRequest request, String mode) {
    URI url = URI.create(request.url());
    String query = url.getRawQuery() == null ? "" : url.getRawQuery();
    String plan =
        Digest.of(8, request.method(), url.getRawPath(), query, request.body().text(), mode);
    return String.format(Locale.ROOT, "%s-%06d-%s", flow, sequence, plan);
  }
}
