package dev.sluice.processor.validate;

import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.UserType.Shape;

/** A flow has exactly one @Transform method, or maps, or pushes. */
final class FlowHasOneTransform implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    if (flow.type().shape() != Shape.CLASS) {
      return;
    }
    if (flow.transforms().isEmpty() && flow.pushes().isEmpty() && flow.mapping() == null) {
      findings.add(
          flow.type().origin(),
          "@Flow %s has no @Transform method. Add one, or name the write contract that items are"
              + " mapped into: @Flow(into = ….class).",
          flow.type().simpleName());
    }
    for (var second : flow.transforms().stream().skip(1).toList()) {
      findings.add(
          second.method().origin(),
          "@Flow %s has an @Transform method already. Move this one to a flow of its own.",
          flow.type().simpleName());
    }
  }
}
