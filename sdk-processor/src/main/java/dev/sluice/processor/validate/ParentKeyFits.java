package dev.sluice.processor.validate;

import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.MappingModel.Line;

/** {@code @ParentKey} names a component of the item that has the same value. */
final class ParentKeyFits implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (Line line : flow.parents()) {
      if (line.isFound() && (line.canBeAbsent() || !isSame(line.end(), line.target()))) {
        findings.add(
            line.path(),
            "@ParentKey %s is of type %s, and %s %s. Name what has the same value.",
            line.target().name(),
            Types.text(line.target().type()),
            Mappings.source(flow, line),
            line.canBeAbsent() ? "can be absent" : "of type " + Types.text(line.end().type()));
      }
    }
  }

  private static boolean isSame(ComponentModel from, ComponentModel to) {
    return from.type().box().equals(to.type().box());
  }
}
