package dev.sluice.processor.validate;

import dev.sluice.processor.model.PipelineModel;

/** A pipeline runs something. */
final class PipelineNotEmpty implements Rule<PipelineModel> {

  @Override
  public void check(PipelineModel pipeline, Findings findings) {
    if (pipeline.flows().value().isEmpty()) {
      findings.add(
          pipeline.flows(),
          "@Pipeline %s has no flows. Name the classes annotated @Flow that it runs.",
          pipeline.type().simpleName());
    }
  }
}
