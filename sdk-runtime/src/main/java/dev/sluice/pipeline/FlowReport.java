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
 * @param failureOrNull why it failed
 * @param pushOrNull what a push flow counted; null for another
 */
public record FlowReport(
    String flow,
    TableName table,
    FlowCounts counts,
    Duration duration,
    List<String> samples,
    @Nullable Exception failureOrNull,
    @Nullable PushCounts pushOrNull) {

  /** What became of a flow that reads an API. */
  public FlowReport(
      String flow,
      TableName table,
      FlowCounts counts,
      Duration duration,
      List<String> samples,
      @Nullable Exception failureOrNull) {
    this(flow, table, counts, duration, samples, failureOrNull, null);
  }

  public FlowReport {
    samples = List.copyOf(samples);
  }

  /** What the flow sent; empty for one that reads an API. */
  public Optional<PushCounts> push() {
    return Optional.ofNullable(pushOrNull);
  }

  /** Why the flow failed; empty when it is done. */
  public Optional<Exception> failure() {
    return Optional.ofNullable(failureOrNull);
  }
}
