package dev.sluice.processor.validate;

import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.PushModel;
import dev.sluice.processor.model.TransformModel;

/** A table that a flow writes or sends has a key, since rows are known by it. */
final class KeyPresent implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (TransformModel transform : flow.transforms()) {
      if (transform.target() != null) {
        check(transform.target(), "flows merge rows by key", findings);
      }
    }
    for (PushModel push : flow.pushes()) {
      push.row().ifPresent(row -> check(row.contract(), "what was sent is known by key", findings));
    }
  }

  private static void check(TransformModel.Target contract, String why, Findings findings) {
    if (!contract.keyed()) {
      findings.add(
          contract.origin(),
          "%s has no key, but %s. Annotate the components that identify a row @Key.",
          contract.type().simpleName(),
          why);
    }
  }
}
