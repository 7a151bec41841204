package dev.sluice.pipeline;

import dev.sluice.table.SchemaChanges;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads how a run lands from its settings file. */
final class LandingSettings {

  private LandingSettings() {}

  /** The settings, over what the flows declare. */
  static LandingConfig read(ConfigNode file, PipelineDefinition pipeline, boolean replays) {
    return new LandingConfig(
        violations(file.child("violations"), pipeline),
        constant(file.child("schema-changes"), SchemaChanges.class).orElse(SchemaChanges.REFUSE),
        replays);
  }

  private static Map<String, ViolationPolicy> violations(
      ConfigNode node, PipelineDefinition pipeline) {
    Map<String, FlowDefinition<?>> flows = new HashMap<>();
    for (PipelineFlow flow : pipeline.flows()) {
      if (flow instanceof FlowDefinition<?> reading) {
        flows.put(flow.name(), reading);
      }
    }
    Map<String, ViolationPolicy> policies = new HashMap<>();
    node.allow(flows.keySet().stream().sorted().toList());
    flows.forEach(
        (name, flow) -> {
          if (node.child(name).isPresent()) {
            policies.put(name, policy(node.child(name), flow.violations()));
          }
        });
    return policies;
  }

  private static ViolationPolicy policy(ConfigNode node, ViolationPolicy declared) {
    node.allow(List.of("action", "max-violations", "max-violation-share"));
    return new ViolationPolicy(
        constant(node.child("action"), ViolationAction.class).orElse(declared.action()),
        node.child("max-violations").number().orElse(declared.most()),
        node.child("max-violation-share").share().orElse(declared.mostShare()));
  }

  private static <E extends Enum<E>> Optional<E> constant(ConfigNode node, Class<E> type) {
    List<String> names = Arrays.stream(type.getEnumConstants()).map(LandingSettings::name).toList();
    Optional<String> text = node.text();
    text.filter(name -> !names.contains(name))
        .ifPresent(
            name ->
                node.problem(
                    "expected one of "
                        + String.join(", ", names)
                        + ", found \""
                        + name
                        + "\"."
                        + Suggestion.of(name, names)));
    return text.flatMap(
        name ->
            Arrays.stream(type.getEnumConstants())
                .filter(constant -> name(constant).equals(name))
                .findFirst());
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
