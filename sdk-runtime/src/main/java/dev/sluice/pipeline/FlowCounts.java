package dev.sluice.pipeline;

import dev.sluice.table.Changes;

/**
 * What a flow counts; of a push flow the rows of its table, of which those sent are written.
 *
 * @param requests sent, retries included
 * @param retries of them
 * @param errors exchanges that ended without a usable page
 * @param rowsIn items read
 * @param rowsWritten rows that are new or changed
 * @param rowsUnchanged rows that the table already had
 * @param quarantined items that did not fit
 * @param skipped replies that an error rule let be skipped
 * @param empty replies that an error rule let count as empty
 * @param filtered items of which the transform made no row
 * @param changes what the batch did to the table
 * @param dropped items that did not fit, and that the flow does not keep
 */
public record FlowCounts(
    long requests,
    long retries,
    long errors,
    long rowsIn,
    long rowsWritten,
    long rowsUnchanged,
    long quarantined,
    long skipped,
    long empty,
    long filtered,
    Changes changes,
    long dropped) {

  static final FlowCounts NONE = new FlowCounts(0, 0, 0, 0, 0, 0, 0);

  /** Counts of a flow in which no error rule let anything go. */
  public FlowCounts(
      long requests,
      long retries,
      long errors,
      long rowsIn,
      long rowsWritten,
      long rowsUnchanged,
      long quarantined) {
    this(
        requests,
        retries,
        errors,
        rowsIn,
        rowsWritten,
        rowsUnchanged,
        quarantined,
        0,
        0,
        0,
        Changes.NONE,
        0);
  }

  /** The share of items that fitted; 1 when there were none. */
  public double successRate() {
    return rowsIn == 0 ? 1 : 1 - (double) (quarantined + dropped) / rowsIn;
  }

  FlowCounts withFetched(FetchCounts fetched) {
    return new FlowCounts(
        fetched.requests(),
        fetched.requests() - fetched.exchanges(),
        fetched.errors(),
        fetched.items(),
        rowsWritten,
        rowsUnchanged,
        quarantined,
        fetched.skipped(),
        fetched.empty(),
        filtered,
        changes,
        dropped);
  }

  FlowCounts withRows(long in, long written, long unchanged, long held) {
    return new FlowCounts(
        requests, retries, errors, in, written, unchanged, held, skipped, empty, filtered, changes,
        dropped);
  }

  FlowCounts withDropped(long items) {
    return new FlowCounts(
        requests,
        retries,
        errors,
        rowsIn,
        rowsWritten,
        rowsUnchanged,
        quarantined,
        skipped,
        empty,
        filtered,
        changes,
        items);
  }

  FlowCounts withChanges(long leftOut, Changes made) {
    return new FlowCounts(
        requests,
        retries,
        errors,
        rowsIn,
        rowsWritten,
        rowsUnchanged,
        quarantined,
        skipped,
        empty,
        leftOut,
        made,
        dropped);
  }
}
