package dev.sluice.pipeline;

import dev.sluice.control.Delivery;
import dev.sluice.table.Commit;
import dev.sluice.table.TableName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a running push flow has counted so far: its outcome, however it ends. For one thread. */
final class PushProgress {

  private final String flow;
  private final TableName table;
  private final long startNanos;
  private PushCounts counts = new PushCounts(0, 0, 0, 0, 0, 0);
  private FlowCounts flowCounts = FlowCounts.NONE;
  private List<String> reasons = List.of();
  private Optional<Commit> before = Optional.empty();
  private Optional<Commit> landed = Optional.empty();

  PushProgress(String flow, TableName table, long startNanos) {
    this.flow = flow;
    this.table = table;
    this.startNanos = startNanos;
  }

  void began(Optional<Commit> last) {
    before = last;
  }

  void planned(PushPlan plan) {
    counts = new PushCounts(plan.rows(), plan.unchanged(), 0, 0, 0, 0);
    flowCounts = FlowCounts.NONE.withRows(plan.rows(), 0, plan.unchanged(), 0);
  }

  /** Takes what the run's rounds have come to so far. */
  void sent(PushTally tally) {
    counts =
        new PushCounts(
            counts.rows(),
            counts.unchanged(),
            tally.of(Delivery.DELIVERED),
            tally.of(Delivery.REJECTED),
            tally.of(Delivery.UNKNOWN),
            tally.of(Delivery.UNDELIVERED));
    flowCounts =
        new FlowCounts(
            tally.requests(),
            Math.max(0, tally.requests() - tally.exchanges()),
            tally.errors(),
            counts.rows(),
            counts.delivered(),
            counts.unchanged(),
            counts.failed());
  }

  void landed(Commit commit, long quarantined, List<String> samples) {
    landed = Optional.of(commit);
    reasons = samples;
    flowCounts =
        flowCounts.withRows(counts.rows(), counts.delivered(), counts.unchanged(), quarantined);
  }

  PushCounts counts() {
    return counts;
  }

  FlowOutcome ended(Optional<? extends Exception> failure) {
    return outcome(failure.orElse(null));
  }

  FlowOutcome failed(Exception failure) {
    return outcome(failure);
  }

  private FlowOutcome outcome(@Nullable Exception failure) {
    FlowEnd end = FlowEnd.DONE;
    if (failure != null) {
      end = RunStop.isStop(failure) ? FlowEnd.STOPPED : FlowEnd.FAILED;
    }
    Duration elapsed = Duration.ofNanos(System.nanoTime() - startNanos);
    List<String> notes = List.of(counts.toString());
    return new FlowOutcome(
        new FlowReport(
            flow, table, flowCounts, elapsed, reasons, failure, end, notes, DriftReport.NONE),
        before,
        landed);
  }
}
