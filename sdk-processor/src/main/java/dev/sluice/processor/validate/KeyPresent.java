package dev.sluice.processor.validate;

import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.TransformModel;

/** A table that a flow writes has a key, since rows are merged by key. */
final class KeyPresent implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (TransformModel transform : flow.transforms()) {
      TransformModel.Target target = transform.target();
      if (target != null && !target.keyed()) {
        findings.add(
            target.origin(),
            "%s has no key, but flows merge rows by key. Annotate the components that identify a"
                + " row @Key.",
            target.type().simpleName());
      }
    }
  }
}
