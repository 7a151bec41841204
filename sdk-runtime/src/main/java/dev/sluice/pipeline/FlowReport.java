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
 */
public record FlowReport(
    String flow,
    TableName table,
    FlowCounts counts,
    Duration duration,
    List<String> samples,
    @Nullable Exception failureOrNull) {

  public FlowReport {
    samples = List.copyOf(samples);
  }

  /** Why the flow failed; empty when it is done. */
  public Optional<Exception> failure() {
    return Optional.ofNullable(failureOrNull);
  }
}
