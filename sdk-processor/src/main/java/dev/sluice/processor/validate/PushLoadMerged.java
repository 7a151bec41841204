package dev.sluice.processor.validate;

import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.LoadModel.Mode;
import dev.sluice.processor.model.TransformModel;

/** What a push flow was answered is merged by key: a row that is sent again has one result. */
final class PushLoadMerged implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    if (flow.pushes().isEmpty()) {
      return;
    }
    for (TransformModel transform : flow.transforms()) {
      TransformModel.Target target = transform.target();
      if (target != null && !target.load().is(Mode.MERGE)) {
        findings.add(
            target.load().mode(),
            "%s has Load.%s, but %s, which sends rows, merges the results. Remove \"load\".",
            target.type().simpleName(),
            target.load().mode().value(),
            flow.type().simpleName());
      }
    }
  }
}
