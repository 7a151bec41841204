package dev.sluice.processor.validate;

import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;

/** A slice of time is a {@code TimeSlice}. */
final class SlicesParameterType implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (ExtractModel extract : flow.extracts()) {
      for (ExtractModel.Parameter parameter : extract.parameters()) {
        if (Inputs.has(parameter, ExtractModel.Slices.class)
            && !parameter.type().equals("dev.sluice.exchange.TimeSlice")) {
          findings.add(
              parameter.origin(),
              "@Slices parameter %s is of type %s. Make it TimeSlice.",
              parameter.name(),
              parameter.written());
        }
      }
    }
  }
}
