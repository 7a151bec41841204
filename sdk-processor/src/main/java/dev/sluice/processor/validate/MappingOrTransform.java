package dev.sluice.processor.validate;

import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.MappingModel;

/** A flow's rows are mapped, or made by a method, or neither is needed. */
final class MappingOrTransform implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    MappingModel mapping = flow.mapping();
    if (mapping == null) {
      return;
    }
    if (!flow.pushes().isEmpty()) {
      findings.add(
          mapping.written(),
          "@Flow %s maps into %s, but what it sends is mapped into no table. Remove \"into\"; a"
              + " @Transform makes rows of replies.",
          flow.type().simpleName(),
          mapping.written().value());
    } else if (!flow.transforms().isEmpty()) {
      findings.add(
          mapping.written(),
          "@Flow %s maps into %s, but has a @Transform, too. Remove \"into\" or the method.",
          flow.type().simpleName(),
          mapping.written().value());
    }
  }
}
