package dev.sluice.processor.validate;

import dev.sluice.processor.model.FlowModel;

/** A flow has at most one @Push method. */
final class FlowHasOnePush implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (var second : flow.pushes().stream().skip(1).toList()) {
      findings.add(
          second.method().origin(),
          "@Flow %s has a @Push method already. Move this one to a flow of its own.",
          flow.type().simpleName());
    }
  }
}
