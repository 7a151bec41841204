package dev.sluice.pipeline;

import dev.sluice.client.Connections;
import dev.sluice.schema.Schema;
import dev.sluice.spark.FetchFunction;
import dev.sluice.spark.FetchTask;
import dev.sluice.spark.RefineFunction;
import dev.sluice.spark.RefineTask;
import java.util.Optional;

/**
 * A flow that reads an API, as the engine sees it; generated for each class with {@code @Flow} and
 * {@code @Extract}. It stays on the driver: only what {@link #fetch} and {@link #refine} return is
 * shipped.
 *
 * @param <T> the read contract
 */
public non-sealed interface FlowDefinition<T> extends PipelineFlow {

  /** How its source is read. Sends nothing. */
  Extraction<T> extraction(Connections connections);

  /** The table for whose rows it reads a list each, which another flow lands. */
  default Optional<Schema> parent() {
    return extraction(Connections.declared()) instanceof Extraction.ForEach<T, ?> each
        ? Optional.of(each.parent())
        : Optional.empty();
  }

  /** What becomes of items that do not fit their contract. */
  default ViolationPolicy violations() {
    return ViolationPolicy.DEFAULT;
  }

  /** The function that fetches pages on executors. */
  FetchFunction fetch(FetchTask task);

  /** The function that turns pages into rows on executors. */
  RefineFunction<T, ?> refine(RefineTask task);
}
