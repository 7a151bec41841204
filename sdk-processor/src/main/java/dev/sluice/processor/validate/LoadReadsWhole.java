package dev.sluice.processor.validate;

import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.LoadModel.Mode;
import dev.sluice.processor.model.TransformModel;

/** What is not read goes from some tables, so their flows read everything each time. */
final class LoadReadsWhole implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    TransformModel.Target target = flow.target().orElse(null);
    if (target == null) {
      return;
    }
    boolean replaces = target.load().is(Mode.REPLACE);
    boolean closes = target.load().is(Mode.HISTORY) && target.load().closesAbsent();
    if (!replaces && !closes) {
      return;
    }
    for (ExtractModel extract : flow.extracts()) {
      for (ExtractModel.Parameter parameter : extract.parameters()) {
        parameter.inputs().stream()
            .filter(input -> !(input instanceof ExtractModel.ForEach))
            .forEach(
                input ->
                    findings.add(
                        parameter.origin(),
                        "@%s reads only what is new, but what is not read %s %s. Load the table"
                            + " differently, or remove @%s.",
                        input.annotation(),
                        replaces ? "goes from" : "ends in",
                        target.table(),
                        input.annotation()));
      }
    }
  }
}
