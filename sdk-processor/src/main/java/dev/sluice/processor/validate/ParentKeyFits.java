package dev.sluice.processor.validate;

import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.MappingModel.Line;

/** {@code @ParentKey} names a component of the item that has the same value. */
final class ParentKeyFits implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    Mappings.parents(flow)
        .filter(mapped -> mapped.line().isFound() && !isSame(mapped.line()))
        .forEach(mapped -> tell(mapped, findings));
  }

  private static void tell(MappedLine mapped, Findings findings) {
    Line line = mapped.line();
    findings.add(
        line.path(),
        "@ParentKey %s is of type %s, and %s %s. Name what has the same value.",
        line.target().name(),
        Types.text(line.target().type()),
        mapped.source(),
        line.canBeAbsent() ? "can be absent" : "of type " + Types.text(line.end().type()));
  }

  private static boolean isSame(Line line) {
    return !line.canBeAbsent() && isSame(line.end(), line.target());
  }

  private static boolean isSame(ComponentModel from, ComponentModel to) {
    return from.type().box().equals(to.type().box());
  }
}
