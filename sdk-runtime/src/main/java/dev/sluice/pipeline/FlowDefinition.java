package dev.sluice.pipeline;

import dev.sluice.client.Connections;
import dev.sluice.client.Pages;
import dev.sluice.spark.FetchFunction;
import dev.sluice.spark.FetchTask;
import dev.sluice.spark.RefineFunction;
import dev.sluice.spark.RefineTask;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A flow that reads an API, as the engine sees it; generated for each class with {@code @Flow} and
 * {@code @Extract}. It stays on the driver: only what {@link #fetch} and {@link #refine} return is
 * shipped.
 *
 * @param <T> the read contract
 */
public non-sealed interface FlowDefinition<T> extends PipelineFlow {

  /** How it reads only what is new; empty when it reads everything each time. */
  default Optional<Cursor> cursor() {
    return Optional.empty();
  }

  /** What to fetch. Sends nothing. */
  Pages<T> extract(Connections connections, @Nullable Instant since);

  /** The function that fetches pages on executors. */
  FetchFunction fetch(FetchTask task);

  /** The function that turns pages into rows on executors. */
  RefineFunction<T, ?> refine(RefineTask task);
}
