package dev.sluice.processor.validate;

import dev.sluice.processor.model.PipelineModel;
import dev.sluice.processor.model.PipelineModel.FlowRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** No flow waits for itself: the flows that read each other's rows have a first one. */
final class ParentFlowsAcyclic implements Rule<PipelineModel> {

  @Override
  public void check(PipelineModel pipeline, Findings findings) {
    List<FlowRef> told = new ArrayList<>();
    for (FlowRef flow : pipeline.flows().value()) {
      List<FlowRef> waitedFor = waitedFor(flow, pipeline);
      if (waitedFor.contains(flow) && !told.contains(flow)) {
        told.addAll(waitedFor);
        findings.add(
            flow.origin(),
            "%s waits for itself: %s. Let one of them read without @ForEach.",
            flow.type().simpleName(),
            waitedFor.stream()
                .map(each -> each.type().simpleName() + " lands \"" + each.table() + "\"")
                .collect(Collectors.joining(", ")));
      }
    }
  }

  /** The flows before a flow, the nearest first, until one comes again. */
  private static List<FlowRef> waitedFor(FlowRef flow, PipelineModel pipeline) {
    List<FlowRef> before = new ArrayList<>();
    Optional<FlowRef> parent = pipeline.landing(flow.parent());
    while (parent.isPresent() && !before.contains(parent.get())) {
      before.add(parent.get());
      parent = pipeline.landing(parent.get().parent());
    }
    return before;
  }
}
