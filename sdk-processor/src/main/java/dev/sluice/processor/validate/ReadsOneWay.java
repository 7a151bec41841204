package dev.sluice.processor.validate;

import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;

/** A flow reads its source in one way. */
final class ReadsOneWay implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (ExtractModel extract : flow.extracts()) {
      int seen = 0;
      for (ExtractModel.Parameter parameter : extract.parameters()) {
        for (ExtractModel.Input input : parameter.inputs()) {
          if (seen++ > 0) {
            findings.add(
                parameter.origin(),
                "Parameter %s is @%s, but the flow has @%s already. Keep one: a flow reads by one"
                    + " of @Since, @Slices, @SavedCursor and @ForEach.",
                parameter.name(),
                input.annotation(),
                extract.inputs().get(0).annotation());
          }
        }
      }
    }
  }
}
