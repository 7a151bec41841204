package dev.sluice.table;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a flow writes into the very commit that lands a batch's rows: the only state there is.
 *
 * @param pipeline the pipeline's name
 * @param flow the flow's name
 * @param sequence how many batches the flow has landed, this one included
 * @param batchId the batch
 * @param source the connector and operation read from
 * @param cursorOrNull up to where the source has been read
 * @param ingestedAt when the batch's first request was sent
 * @param exchanges how many exchanges it has
 * @param rows how many rows it has, whether they changed anything or not
 * @param quarantined how many items did not fit
 * @param checksum of the rows, whatever their order
 * @param savedCursorOrNull the API's own cursor, from which the next batch goes on
 * @param baseSequence the batch that last replaced the whole table; 0 when none did
 */
public record Commit(
    String pipeline,
    String flow,
    long sequence,
    String batchId,
    String source,
    @Nullable Instant cursorOrNull,
    Instant ingestedAt,
    long exchanges,
    long rows,
    long quarantined,
    String checksum,
    @Nullable String savedCursorOrNull,
    long baseSequence) {

  /** A commit without a cursor of the API's own. */
  public Commit(
      String pipeline,
      String flow,
      long sequence,
      String batchId,
      String source,
      @Nullable Instant cursorOrNull,
      Instant ingestedAt,
      long exchanges,
      long rows,
      long quarantined,
      String checksum) {
    this(
        pipeline,
        flow,
        sequence,
        batchId,
        source,
        cursorOrNull,
        ingestedAt,
        exchanges,
        rows,
        quarantined,
        checksum,
        null,
        0);
  }

  /** Up to where the source has been read; empty for a flow that is read whole each time. */
  public Optional<Instant> cursor() {
    return Optional.ofNullable(cursorOrNull);
  }

  /** The API's own cursor, from which the next batch goes on; empty where there is none. */
  public Optional<String> savedCursor() {
    return Optional.ofNullable(savedCursorOrNull);
  }

  /** The name under which a table remembers the batches of this flow, for exactly-once writes. */
  public String application() {
    return application(pipeline, flow);
  }

  /** The application name of a flow. */
  public static String application(String pipeline, String flow) {
    return "sluice/" + pipeline + "/" + flow;
  }
}
