package dev.sluice.pipeline;

import dev.sluice.client.Connections;
import dev.sluice.exchange.BatchId;
import dev.sluice.table.Commit;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Decides what a run reads, from how the flow reads its source and from where its last batch ended.
 *
 * @param <T> the flow's read contract
 */
final class ReadingFactory<T> {

  private final FlowDefinition<T> flow;
  private final RunConfig config;
  private final Connections connections;

  ReadingFactory(FlowDefinition<T> flow, RunConfig config, Connections connections) {
    this.flow = flow;
    this.config = config;
    this.connections = connections;
  }

  /** What to read after that batch. */
  Reading<T> after(Optional<Commit> last) {
    SlicePlan<T> plan = plan(config.fullRefresh() ? Optional.empty() : last);
    long sequence = last.map(Commit::sequence).orElse(0L) + 1;
    String mode = (config.fullRefresh() ? "full " : "") + config.itemLimit();
    String id = BatchId.of(flow.name(), sequence, plan.identity(), mode);
    return new Reading<>(sequence, id, plan, last);
  }

  private SlicePlan<T> plan(Optional<Commit> from) {
    Extraction<T> extraction = flow.extraction(connections);
    if (extraction instanceof Extraction.Since<T> since) {
      return SlicePlan.of(
          since
              .lists()
              .apply(
                  from.flatMap(Commit::cursor)
                      .map(at -> at.minus(since.cursor().lookback()))
                      .orElse(null)));
    }
    if (extraction instanceof Extraction.Sliced<T> sliced) {
      return new TimeSlicePlan<>(
          sliced.slicing(), sliced.list(), start(sliced, from), seconds(Instant.now()));
    }
    return SlicePlan.of(((Extraction.Whole<T>) extraction).lists().get());
  }

  private static Instant start(Extraction.Sliced<?> sliced, Optional<Commit> from) {
    Instant first = sliced.slicing().from();
    return from.flatMap(Commit::cursor)
        .map(at -> seconds(at.minus(sliced.cursor().lookback())))
        .filter(first::isBefore)
        .orElse(first);
  }

  private static Instant seconds(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS);
  }
}
