package dev.sluice.processor.validate;

import dev.sluice.processor.model.PipelineModel;

/** A pipeline names flows only. */
final class PipelineFlowsAreFlows implements Rule<PipelineModel> {

  @Override
  public void check(PipelineModel pipeline, Findings findings) {
    for (PipelineModel.FlowRef flow : pipeline.flows().value()) {
      if (!flow.annotated()) {
        findings.add(
            flow.origin(),
            "%s is no flow. Annotate it @Flow, or remove it here.",
            flow.type().simpleName());
      }
    }
  }
}
