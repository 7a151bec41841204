package dev.sluice.processor.validate;

import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.UserType;
import dev.sluice.processor.model.UserType.Shape;
import dev.sluice.processor.model.UserType.Visibility;

/** A flow is a class that generated code can call. */
final class FlowIsClass implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    UserType type = flow.type();
    if (type.shape() != Shape.CLASS) {
      findings.add(type.origin(), "@Flow %s is no class. Make it one.", type.simpleName());
    } else if (type.visibility() == Visibility.HIDDEN) {
      findings.add(
          type.origin(),
          "@Flow %s is private, so generated code cannot call it. Remove private.",
          type.simpleName());
    }
  }
}
