package dev.sluice.pipeline;

import dev.sluice.client.Connections;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.schema.Schema;
import dev.sluice.spark.FetchFunction;
import dev.sluice.spark.FetchTask;
import dev.sluice.spark.RefineFunction;
import dev.sluice.spark.RefineTask;
import java.util.List;
import org.apache.spark.sql.types.StructType;

/**
 * A flow as the engine sees it; generated for each class with {@code @Flow}. It stays on the
 * driver: only what {@link #fetch} and {@link #refine} return is shipped.
 *
 * @param <T> the read contract
 */
public interface FlowDefinition<T> {

  /** The flow's name, in kebab-case. */
  String name();

  /** What the flow's connectors declare. */
  List<ConnectorConfig> connectors();

  /** The table the flow writes. */
  Schema schema();

  /** The same as a Spark type. */
  StructType rowType();

  /** How its source is read. Sends nothing. */
  Extraction<T> extraction(Connections connections);

  /** The function that fetches pages on executors. */
  FetchFunction fetch(FetchTask task);

  /** The function that turns pages into rows on executors. */
  RefineFunction<T, ?> refine(RefineTask task);
}
