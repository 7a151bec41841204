package dev.sluice.processor.validate;

import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;

/** What a flow has a list for each of is a row of a table. */
final class ForEachRowIsWriteContract implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (ExtractModel extract : flow.extracts()) {
      for (ExtractModel.Parameter parameter : extract.parameters()) {
        for (ExtractModel.Input input : parameter.inputs()) {
          if (input instanceof ExtractModel.ForEach each && each.row() == null) {
            findings.add(
                parameter.origin(),
                "@ForEach parameter %s is of type %s. Take a record annotated @WriteContract that"
                    + " another flow lands.",
                parameter.name(),
                parameter.written());
          }
        }
      }
    }
  }
}
