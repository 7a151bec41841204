package dev.sluice.processor.validate;

import dev.sluice.processor.model.PipelineModel;

/** A pipeline's name can be used in messages and tables. */
final class PipelineNameValid implements Rule<PipelineModel> {

  @Override
  public void check(PipelineModel pipeline, Findings findings) {
    Names.checkDashed("pipeline", pipeline.name(), findings);
  }
}
