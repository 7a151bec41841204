package dev.sluice.pipeline;

import dev.sluice.config.ConnectorConfig;
import dev.sluice.schema.Schema;
import java.util.List;
import org.apache.spark.sql.types.StructType;

/** What all flows have: from an API to a table, or from a table to an API. */
public sealed interface PipelineFlow permits FlowDefinition, PushDefinition {

  /** The flow's name, in kebab-case. */
  String name();

  /** What the flow's connectors declare. */
  List<ConnectorConfig> connectors();

  /** The table the flow writes. */
  Schema schema();

  /** The same as a Spark type. */
  StructType rowType();
}
