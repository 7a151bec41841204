package dev.sluice.pipeline;

import dev.sluice.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which flow of a run waits for which: one that sends a table's rows, or reads a list for each, for
 * the one that lands it.
 */
final class FlowOrder {

  private final List<PipelineFlow> flows;

  FlowOrder(List<PipelineFlow> flows) {
    this.flows = List.copyOf(flows);
  }

  /** The flows such that each stands behind the one that it waits for, and else as they were. */
  List<PipelineFlow> sorted() {
    Map<Boolean, List<PipelineFlow>> waiting =
        flows.stream().collect(Collectors.partitioningBy(flow -> before(flow).isPresent()));
    List<PipelineFlow> sorted = new ArrayList<>(waiting.get(false));
    List<PipelineFlow> rest = new ArrayList<>(waiting.get(true));
    while (!rest.isEmpty()) {
      List<PipelineFlow> next =
          rest.stream().filter(flow -> sorted.contains(before(flow).orElseThrow())).toList();
      if (next.isEmpty()) {
        // They wait for each other: then the order does not matter.
        sorted.addAll(rest);
        return sorted;
      }
      sorted.addAll(next);
      rest.removeAll(next);
    }
    return sorted;
  }

  /** The flow that must have ended before this one begins. */
  Optional<PipelineFlow> before(PipelineFlow flow) {
    Optional<String> wanted = wanted(flow);
    return flows.stream()
        .filter(other -> other != flow && wanted.filter(other.schema().table()::equals).isPresent())
        .findFirst();
  }

  /** The table whose rows a flow wants. */
  private static Optional<String> wanted(PipelineFlow flow) {
    return flow instanceof PushDefinition push
        ? Optional.of(push.source().table())
        : ((FlowDefinition<?>) flow).parent().map(Schema::table);
  }
}
