package dev.sluice.processor.validate;

import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.LoadModel;
import dev.sluice.processor.model.LoadModel.Mode;
import dev.sluice.processor.model.TransformModel;
import dev.sluice.processor.model.TransformModel.Form;

/** The rows of a child table come from transforms that return all rows of a parent at once. */
final class ParentKeyNeedsSeveral implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    boolean isSeveral =
        flow.transforms().stream().map(TransformModel::form).anyMatch(Form::isSeveral);
    TransformModel.Target target = flow.target().orElse(null);
    if (target == null || isSeveral || !target.load().is(Mode.MERGE)) {
      return;
    }
    for (LoadModel.Sourced parent : target.load().parents()) {
      findings.add(
          parent.component().origin(),
          "%s makes one row of an item, and by @ParentKey %s each would remove the others of its"
              + " parent. Return a Stream of all of them, or make it a @Key.",
          flow.type().simpleName(),
          parent.component().name());
    }
  }
}
