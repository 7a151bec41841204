package dev.sluice.pipeline;

import dev.sluice.client.Connections;
import dev.sluice.exchange.BatchId;
import dev.sluice.table.Commit;
import dev.sluice.table.TableStore;
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
  private final TableStore store;

  ReadingFactory(
      FlowDefinition<T> flow, RunConfig config, Connections connections, TableStore store) {
    this.flow = flow;
    this.config = config;
    this.connections = connections;
    this.store = store;
  }

  /**
   * What to read after that batch.
   *
   * @param outdated how many batches it takes the place of, see {@link Resync}
   */
  Reading<T> after(Optional<Commit> last, int outdated) {
    Extraction<T> extraction = flow.extraction(connections);
    boolean fromStart = config.fullRefresh() || outdated > 0;
    SlicePlan<T> plan = plan(extraction, fromStart ? Optional.empty() : last);
    long sequence = last.map(Commit::sequence).orElse(0L) + 1;
    String mode =
        (config.fullRefresh() ? "full " : "")
            + (outdated > 0 ? "resync " + outdated + " " : "")
            + config.itemLimit();
    String id = BatchId.of(flow.name(), sequence, plan.identity(), mode);
    boolean savesCursor = extraction instanceof Extraction.Resumed;
    return new Reading<>(sequence, id, plan, savesCursor, last, outdated);
  }

  private SlicePlan<T> plan(Extraction<T> extraction, Optional<Commit> from) {
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
    if (extraction instanceof Extraction.Resumed<T> resumed) {
      String cursor = from.flatMap(Commit::savedCursor).orElse(null);
      return SlicePlan.of(Slice.only(resumed.list().apply(cursor)));
    }
    if (extraction instanceof Extraction.ForEach<T, ?> each) {
      return SlicePlan.of(each.lists(new ParentRows(store).of(each.parent())));
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
