package dev.sluice.processor.validate;

import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.MappingModel;

/** {@code into} names a write contract. */
final class IntoIsWriteContract implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    MappingModel mapping = flow.mapping();
    if (mapping != null && mapping.target() == null) {
      findings.add(
          mapping.written(),
          "@Flow %s maps into %s, which is no write contract. Name a record annotated"
              + " @WriteContract.",
          flow.type().simpleName(),
          mapping.written().value());
    }
  }
}
