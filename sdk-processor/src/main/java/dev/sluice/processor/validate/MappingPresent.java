package dev.sluice.processor.validate;

import dev.sluice.processor.model.Conversion;
import dev.sluice.processor.model.FlowModel;

/** A required component is filled by what is always there. */
final class MappingPresent implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    Mappings.found(flow)
        .filter(line -> line.target().isRequired() && line.canBeAbsent())
        .filter(line -> Conversion.of(line.end(), line.target()).isPresent())
        .forEach(
            line ->
                findings.add(
                    line.target().origin(),
                    "%s is required, but %s can be absent. Make it @Nullable, or write a"
                        + " @Transform.",
                    Mappings.target(flow, line),
                    Mappings.source(flow, line)));
  }
}
