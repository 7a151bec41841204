package dev.sluice.pipeline;

import dev.sluice.exchange.Batch;
import dev.sluice.table.Changes;
import dev.sluice.table.Commit;
import dev.sluice.table.TableName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a running flow has counted so far: its outcome, however it ends. For one thread. */
final class FlowProgress {

  private final String flow;
  private final TableName table;
  private final long startNanos;
  private FlowCounts counts = FlowCounts.NONE;
  private Optional<Commit> before = Optional.empty();
  private final List<String> notes = new ArrayList<>();
  private long held;
  private DriftReport drift = DriftReport.NONE;

  FlowProgress(String flow, TableName table, long startNanos) {
    this.flow = flow;
    this.table = table;
    this.startNanos = startNanos;
  }

  void fetched(ExchangeLog log) {
    counts = counts.withFetched(log.counts());
  }

  /** The batch is refined; what does not fit of it is kept or not, as the action says. */
  void refined(Refining.Summary summary, Batch batch, ViolationAction action) {
    held = action == ViolationAction.SKIP ? 0 : summary.quarantined();
    drift = new DriftReport(batch.id(), batch.ingestedAt(), summary.drift(), Set.of());
    counts = counts.withRows(summary.items(), 0, 0, held).withDropped(summary.quarantined() - held);
  }

  /** Something that people are told in the end. */
  void note(String text) {
    notes.add(text);
  }

  /** How many items of the batch are put aside. */
  long held() {
    return held;
  }

  void began(Optional<Commit> last) {
    before = last;
  }

  FlowOutcome landed(
      Refining.Summary summary, Changes changes, Commit commit, List<String> reasons) {
    counts =
        counts
            .withRows(summary.items(), changes.written(), summary.rows() - changes.written(), held)
            .withChanges(summary.filtered(), changes);
    FlowReport report = report(reasons, null, FlowEnd.DONE);
    return new FlowOutcome(report, before, Optional.of(commit));
  }

  /** The outcome of a flow that has replayed its quarantine. */
  FlowOutcome replayed(QuarantineReplay.Outcome outcome) {
    counts =
        counts.withRows(
            outcome.items(),
            outcome.written(),
            outcome.rows() - outcome.written(),
            outcome.staying());
    note(outcome.text());
    return new FlowOutcome(report(List.of(), null, FlowEnd.DONE), before, Optional.empty());
  }

  FlowOutcome failed(Exception failure) {
    return ended(failure, RunStop.isStop(failure) ? FlowEnd.STOPPED : FlowEnd.FAILED);
  }

  /** The outcome of a flow that never began. */
  FlowOutcome notRun(Exception reason) {
    return ended(reason, FlowEnd.NOT_RUN);
  }

  private FlowOutcome ended(Exception failure, FlowEnd end) {
    return new FlowOutcome(report(List.of(), failure, end), before, Optional.empty());
  }

  private FlowReport report(List<String> samples, @Nullable Exception failure, FlowEnd end) {
    return new FlowReport(flow, table, counts, elapsed(), samples, failure, end, notes, drift);
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - startNanos);
  }
}
