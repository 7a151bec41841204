package dev.sluice.processor.validate;

import dev.sluice.processor.model.FlowModel;

/** A flow either reads from an API or sends to one. */
final class PushOrExtract implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    if (!flow.extracts().isEmpty() && !flow.pushes().isEmpty()) {
      findings.add(
          flow.pushes().get(0).method().origin(),
          "@Flow %s has an @Extract method, too. Move one of them to a flow of its own.",
          flow.type().simpleName());
    }
  }
}
