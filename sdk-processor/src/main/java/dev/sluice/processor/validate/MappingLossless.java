package dev.sluice.processor.validate;

import dev.sluice.processor.model.Conversion;
import dev.sluice.processor.model.FlowModel;

/** A mapped value becomes a column's without loss. */
final class MappingLossless implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    Mappings.found(flow)
        .filter(line -> Conversion.of(line.end(), line.target()).isEmpty())
        .forEach(
            line ->
                findings.add(
                    line.target().origin(),
                    "%s is of type %s, and %s of type %s, which does not become one without loss."
                        + " Make them agree, or write a @Transform.",
                    Mappings.target(flow, line),
                    Types.text(line.target().type()),
                    Mappings.source(flow, line),
                    Types.text(line.end().type())));
  }
}
