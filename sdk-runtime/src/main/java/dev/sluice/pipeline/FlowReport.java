package dev.sluice.pipeline;

import dev.sluice.table.TableName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a flow.
 *
 * @param flow its name
 * @param table the table it writes
 * @param counts what was counted
 * @param duration from its first to its last step
 * @param samples some of the quarantine's reasons, for people
 * @param failureOrNull why it failed, or was stopped
 * @param end how it ended
 * @param notes what else is worth knowing, for people
 * @param drift how the items differ from their read contract
 */
public record FlowReport(
    String flow,
    TableName table,
    FlowCounts counts,
    Duration duration,
    List<String> samples,
    @Nullable Exception failureOrNull,
    FlowEnd end,
    List<String> notes,
    DriftReport drift) {

  public FlowReport {
    samples = List.copyOf(samples);
    notes = List.copyOf(notes);
  }

  /** A report of a flow that is done or, with a failure, has failed. */
  public FlowReport(
      String flow,
      TableName table,
      FlowCounts counts,
      Duration duration,
      List<String> samples,
      @Nullable Exception failureOrNull) {
    this(
        flow,
        table,
        counts,
        duration,
        samples,
        failureOrNull,
        failureOrNull == null ? FlowEnd.DONE : FlowEnd.FAILED,
        List.of(),
        DriftReport.NONE);
  }

  FlowReport withDrift(DriftReport told) {
    return new FlowReport(flow, table, counts, duration, samples, failureOrNull, end, notes, told);
  }

  /** Why the flow failed; empty when it is done. */
  public Optional<Exception> failure() {
    return Optional.ofNullable(failureOrNull);
  }
}
