package dev.sluice.pipeline;

import dev.sluice.table.SchemaChanges;
import java.util.Map;

/**
 * How a run lands what it reads.
 *
 * @param violations what flows do with items that do not fit, by name, where the run says
 * @param schemaChanges what may be done to a table that has not the columns of its contract
 * @param replaysQuarantine whether to read again what is in quarantine, in place of the API
 */
public record LandingConfig(
    Map<String, ViolationPolicy> violations,
    SchemaChanges schemaChanges,
    boolean replaysQuarantine) {

  /** As the flows declare, into tables as they are. */
  public static final LandingConfig DEFAULT =
      new LandingConfig(Map.of(), SchemaChanges.REFUSE, false);

  public LandingConfig {
    violations = Map.copyOf(violations);
  }

  /** What a flow does with items that do not fit. */
  ViolationPolicy violations(FlowDefinition<?> flow) {
    return violations.getOrDefault(flow.name(), flow.violations());
  }
}
