package dev.sluice.processor.validate;

import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.MappingModel.Line;

/** A required component is filled by what is always there. */
final class MappingPresent implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    Mappings.found(flow)
        .filter(mapped -> isTooWeak(mapped.line()))
        .forEach(
            mapped ->
                findings.add(
                    mapped.line().target().origin(),
                    "%s is required, but %s can be absent. Make it @Nullable, or write a"
                        + " @Transform.",
                    mapped.target(),
                    mapped.source()));
  }

  private static boolean isTooWeak(Line line) {
    return line.isMade() && line.target().isRequired() && line.canBeAbsent();
  }
}
