package dev.sluice.pipeline;

import dev.sluice.table.Changes;
import dev.sluice.table.Commit;
import dev.sluice.table.TableName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a running flow has counted so far: its outcome, however it ends. For one thread. */
final class FlowProgress {

  private final String flow;
  private final TableName table;
  private final long startNanos;
  private FlowCounts counts = FlowCounts.NONE;
  private Optional<Commit> before = Optional.empty();

  FlowProgress(String flow, TableName table, long startNanos) {
    this.flow = flow;
    this.table = table;
    this.startNanos = startNanos;
  }

  void fetched(ExchangeLog log) {
    counts = counts.withFetched(log.counts());
  }

  void refined(Refining.Summary summary) {
    counts = counts.withRows(summary.items(), 0, 0, summary.quarantined());
  }

  void began(Optional<Commit> last) {
    before = last;
  }

  FlowOutcome landed(
      Refining.Summary summary, Changes changes, Commit commit, List<String> reasons) {
    counts =
        counts.withRows(
            summary.items(),
            changes.written(),
            summary.rows() - changes.written(),
            summary.quarantined());
    FlowReport report = new FlowReport(flow, table, counts, elapsed(), reasons, null);
    return new FlowOutcome(report, before, Optional.of(commit));
  }

  FlowOutcome failed(Exception failure) {
    FlowReport report = new FlowReport(flow, table, counts, elapsed(), List.of(), failure);
    return new FlowOutcome(report, before, Optional.empty());
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - startNanos);
  }
}
