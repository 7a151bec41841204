package dev.sluice.processor.validate;

import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;

/** A cursor is null on the first run. */
final class SinceParameterNullable implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (ExtractModel extract : flow.extracts()) {
      for (ExtractModel.Parameter parameter : extract.parameters()) {
        boolean right = parameter.type().equals("java.time.Instant") && parameter.nullable();
        if (Inputs.has(parameter, ExtractModel.Since.class) && !right) {
          findings.add(
              parameter.origin(),
              "@Since parameter %s is of type %s. Make it @Nullable Instant: it is null on the"
                  + " first run.",
              parameter.name(),
              parameter.written());
        }
      }
    }
  }
}
