package dev.sluice.processor.validate;

import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.MappingModel;

/** Items that are mapped have components, by whose names they are. */
final class MappingItemHasComponents implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    MappingModel mapping = flow.mapping();
    if (mapping == null || mapping.target() == null || !mapping.lines().isEmpty()) {
      return;
    }
    for (ExtractModel extract : flow.extracts()) {
      if (extract.fields().isEmpty() && Types.isReadable(extract.result().item())) {
        findings.add(
            mapping.written(),
            "%s has no components that could be mapped into %s. Write a @Transform instead.",
            Types.text(extract.result().argument()),
            mapping.written().value());
      }
    }
  }
}
