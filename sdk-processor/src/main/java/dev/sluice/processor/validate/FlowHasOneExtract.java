package dev.sluice.processor.validate;

import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.UserType.Shape;

/** A flow has exactly one @Extract method. */
final class FlowHasOneExtract implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    if (flow.type().shape() != Shape.CLASS) {
      return;
    }
    if (flow.extracts().isEmpty() && flow.pushes().isEmpty()) {
      findings.add(
          flow.type().origin(),
          "@Flow %s has no @Extract method. Add one, or a @Push method.",
          flow.type().simpleName());
    }
    for (var second : flow.extracts().stream().skip(1).toList()) {
      findings.add(
          second.method().origin(),
          "@Flow %s has an @Extract method already. Move this one to a flow of its own.",
          flow.type().simpleName());
    }
  }
}
