package dev.sluice.processor.validate;

import dev.sluice.processor.model.PipelineModel;
import dev.sluice.processor.model.UserType.Shape;

/** A pipeline is declared by an interface. */
final class PipelineIsInterface implements Rule<PipelineModel> {

  @Override
  public void check(PipelineModel pipeline, Findings findings) {
    if (pipeline.type().shape() != Shape.INTERFACE) {
      findings.add(
          pipeline.type().origin(),
          "@Pipeline %s is no interface. Make it one: it is a declaration only.",
          pipeline.type().simpleName());
    }
  }
}
