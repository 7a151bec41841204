package dev.sluice.processor.validate;

import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;

/** A saved cursor is null on the first run. */
final class SavedCursorParameterNullable implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (ExtractModel extract : flow.extracts()) {
      for (ExtractModel.Parameter parameter : extract.parameters()) {
        boolean right = parameter.type().equals("java.lang.String") && parameter.nullable();
        if (Inputs.has(parameter, ExtractModel.SavedCursor.class) && !right) {
          findings.add(
              parameter.origin(),
              "@SavedCursor parameter %s is of type %s. Make it @Nullable String: it is null on"
                  + " the first run.",
              parameter.name(),
              parameter.written());
        }
      }
    }
  }
}
