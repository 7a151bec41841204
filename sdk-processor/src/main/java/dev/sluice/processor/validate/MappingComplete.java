package dev.sluice.processor.validate;

import dev.sluice.processor.diagnostic.Spelling;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.MappingModel.Line;

/** Each component of the write contract that a flow maps into has a source. */
final class MappingComplete implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (Line line : Mappings.lines(flow)) {
      if (!line.isFound() && !line.explicit()) {
        findings.add(
            line.target().origin(),
            "%s is mapped by name, but %s has no component %s.%s Annotate it @From with the name of"
                + " its source, or write a @Transform.",
            Mappings.target(flow, line),
            Mappings.item(flow),
            line.target().name(),
            Spelling.hint(line.target().name(), line.known()));
      }
    }
  }
}
