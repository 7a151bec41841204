package dev.sluice.processor.validate;

import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;

/** A cursor that is saved is told by an operation. */
final class SavedCursorTold implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (ExtractModel extract : flow.extracts()) {
      for (ExtractModel.Parameter parameter : extract.parameters()) {
        if (Inputs.has(parameter, ExtractModel.SavedCursor.class)
            && extract.declaredByConnector()
            && !extract.savesCursor()) {
          findings.add(
              parameter.origin(),
              "No operation that returns %s says where the last page tells the cursor. Write"
                  + " @NextUrlPages(saved = …) or @CursorPages(resumable = true) on it.",
              extract.result().written());
        }
      }
    }
  }
}
