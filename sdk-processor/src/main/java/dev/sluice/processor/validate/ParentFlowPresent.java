package dev.sluice.processor.validate;

import dev.sluice.processor.model.PipelineModel;

/** A flow that reads a list for each row of a table stands beside the flow that lands it. */
final class ParentFlowPresent implements Rule<PipelineModel> {

  @Override
  public void check(PipelineModel pipeline, Findings findings) {
    for (PipelineModel.FlowRef flow : pipeline.flows().value()) {
      if (!flow.parent().isEmpty() && pipeline.landing(flow.parent()).isEmpty()) {
        findings.add(
            flow.origin(),
            "%s reads a list for each row of table \"%s\", but no flow here lands it. Add the flow"
                + " that does.",
            flow.type().simpleName(),
            flow.parent());
      }
    }
  }
}
