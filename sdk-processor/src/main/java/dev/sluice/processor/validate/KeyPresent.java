package dev.sluice.processor.validate;

import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.LoadModel.Mode;
import dev.sluice.processor.model.PushModel;
import dev.sluice.processor.model.TransformModel;

/** A table that a flow merges or sends has a key, since rows are known by it. */
final class KeyPresent implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    flow.target()
        .filter(target -> target.load().is(Mode.MERGE))
        .ifPresent(
            target ->
                check(
                    target,
                    "flows merge rows by key",
                    ", or load with Load.APPEND or Load.REPLACE",
                    findings));
    flow.target()
        .filter(target -> target.load().is(Mode.HISTORY))
        .ifPresent(target -> check(target, "versions are known by key", "", findings));
    for (PushModel push : flow.pushes()) {
      push.row()
          .ifPresent(row -> check(row.contract(), "what was sent is known by key", "", findings));
    }
  }

  private static void check(
      TransformModel.Target contract, String why, String otherwise, Findings findings) {
    if (!contract.keyed()) {
      findings.add(
          contract.origin(),
          "%s has no key, but %s. Annotate the components that identify a row @Key%s.",
          contract.type().simpleName(),
          why,
          otherwise);
    }
  }
}
