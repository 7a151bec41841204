package dev.sluice.pipeline;

import dev.sluice.config.ConnectorConfig;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pipeline as the engine sees it; generated for each interface with {@code @Pipeline}.
 *
 * @param name in messages and tables
 * @param description one sentence for {@code --help}; may be empty
 * @param flows in the order they are shown
 */
public record PipelineDefinition(String name, String description, List<PipelineFlow> flows) {

  public PipelineDefinition {
    flows = List.copyOf(flows);
  }

  /** A pipeline of these flows. */
  public static PipelineDefinition of(String name, String description, PipelineFlow... flows) {
    return new PipelineDefinition(name, description, Arrays.asList(flows));
  }

  /** What the flows' connectors declare, by name. */
  public Map<String, ConnectorConfig> connectors() {
    Map<String, ConnectorConfig> connectors = new LinkedHashMap<>();
    flows.stream()
        .flatMap(flow -> flow.connectors().stream())
        .forEach(connector -> connectors.put(connector.name(), connector));
    return connectors;
  }
}
