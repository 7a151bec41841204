package dev.sluice.processor.validate;

import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.LoadModel.Mode;
import dev.sluice.processor.model.PushModel;
import dev.sluice.processor.model.TransformModel;

/** A table whose rows are sent, or have a list read for each, has every key once. */
final class SourceKeyUnique implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (PushModel push : flow.pushes()) {
      push.row()
          .map(PushModel.RowRef::contract)
          .filter(row -> row.load().is(Mode.APPEND))
          .ifPresent(row -> tell(flow, row, findings));
    }
    checkForEach(flow, findings);
  }

  private static void checkForEach(FlowModel flow, Findings findings) {
    for (ExtractModel extract : flow.extracts()) {
      for (ExtractModel.Parameter parameter : extract.parameters()) {
        for (ExtractModel.Input input : parameter.inputs()) {
          if (input instanceof ExtractModel.ForEach each && each.row() != null && !each.unique()) {
            findings.add(
                parameter.origin(),
                "%s can have the same row many times, and a list would be read for each. Take the"
                    + " rows of a table that is merged by key.",
                each.row().simpleName());
          }
        }
      }
    }
  }

  private static void tell(FlowModel flow, TransformModel.Target row, Findings findings) {
    findings.add(
        flow.pushes().get(0).method().origin(),
        "%s has Load.APPEND, so a key can be there many times, but what was sent is known by key."
            + " Send the rows of a table that is merged.",
        row.type().simpleName());
  }
}
