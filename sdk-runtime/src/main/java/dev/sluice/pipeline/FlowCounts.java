package dev.sluice.pipeline;

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
 */
public record FlowCounts(
    long requests,
    long retries,
    long errors,
    long rowsIn,
    long rowsWritten,
    long rowsUnchanged,
    long quarantined) {

  static final FlowCounts NONE = new FlowCounts(0, 0, 0, 0, 0, 0, 0);

  /** The share of items that fitted; 1 when there were none. */
  public double successRate() {
    return rowsIn == 0 ? 1 : 1 - (double) quarantined / rowsIn;
  }

  FlowCounts withFetched(FetchCounts fetched) {
    return new FlowCounts(
        fetched.requests(),
        fetched.requests() - fetched.exchanges(),
        fetched.errors(),
        fetched.items(),
        rowsWritten,
        rowsUnchanged,
        quarantined);
  }

  FlowCounts withRows(long in, long written, long unchanged, long held) {
    return new FlowCounts(requests, retries, errors, in, written, unchanged, held);
  }
}
