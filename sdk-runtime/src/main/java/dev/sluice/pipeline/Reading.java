package dev.sluice.pipeline;

import dev.sluice.table.Commit;
import java.util.Optional;

/**
 * What a run is going to read of a flow's source.
 *
 * @param sequence the how-manieth batch of the flow it is
 * @param batchId the batch's identity
 * @param plan what to fetch
 * @param savesCursor whether the API's own cursor is remembered
 * @param last the batch before it, if any
 * @param outdated how many batches it takes the place of, see {@link Resync}
 * @param <T> the read contract
 */
record Reading<T>(
    long sequence,
    String batchId,
    SlicePlan<T> plan,
    boolean savesCursor,
    Optional<Commit> last,
    int outdated) {

  /** Whether it is a reading from the start, in place of an outdated one. */
  boolean isResync() {
    return outdated > 0;
  }
}
