package dev.sluice.pipeline;

import dev.sluice.exchange.Batch;
import dev.sluice.table.Commit;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a flow's next commit says: what is landed, and up to where the source has been read.
 *
 * @param reading what was to be read, after which commit
 * @param log what was received
 */
record NextCommit<T>(
    String pipeline, String flow, RunConfig config, Reading<T> reading, ExchangeLog log) {

  /**
   * The commit of a batch.
   *
   * @param held how many items are put into quarantine
   */
  Commit of(Batch batch, Refining.Summary summary, long held, Fetching fetching) {
    return new Commit(
        pipeline,
        flow,
        reading.sequence(),
        batch.id(),
        batch.source(),
        cursor(batch, summary),
        batch.ingestedAt(),
        log.pages(),
        summary.rows(),
        held,
        summary.checksum(),
        savedCursor(fetching),
        config.fullRefresh() || reading.isResync()
            ? reading.sequence()
            : reading.last().map(Commit::baseSequence).orElse(0L));
  }

  /** The API's own cursor; a limited run, or an API that tells none, leaves it where it was. */
  private @Nullable String savedCursor(Fetching fetching) {
    Optional<String> before = reading.last().flatMap(Commit::savedCursor);
    if (config.limit() != null || !reading.savesCursor()) {
      return before.orElse(null);
    }
    Slice<T> list = reading.plan().slices(log).get(0);
    return SavedCursors.of(list, log, fetching.usable(Set.of())).or(() -> before).orElse(null);
  }

  /**
   * Up to where the source has been read: the latest value seen, but not past the moment the batch
   * began, because what changed on an early page after it was read is not in the batch. A limited
   * run has not read everything up to anywhere, and leaves the cursor where it was.
   */
  private @Nullable Instant cursor(Batch batch, Refining.Summary summary) {
    Instant before =
        reading.isResync() ? null : reading.last().flatMap(Commit::cursor).orElse(null);
    if (config.limit() != null || summary.latest() == null) {
      return before;
    }
    Instant end = reading.plan().end(log).orElse(batch.ingestedAt());
    return Stream.of(summary.latest(), batch.ingestedAt(), end)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}
