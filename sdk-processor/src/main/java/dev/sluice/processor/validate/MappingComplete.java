package dev.sluice.processor.validate;

import dev.sluice.processor.diagnostic.Spelling;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.MappingModel.Line;

/**
 * Each component of the write contract that a flow maps into has a source, as have those within.
 */
final class MappingComplete implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    Mappings.lines(flow)
        .filter(mapped -> !mapped.line().isFound() && !mapped.line().explicit())
        .forEach(mapped -> tell(mapped, findings));
  }

  private static void tell(MappedLine mapped, Findings findings) {
    Line line = mapped.line();
    findings.add(
        line.target().origin(),
        "%s is mapped by name, but %s has no component %s.%s Annotate it @From with the name of"
            + " its source, or write a @Transform.",
        mapped.target(),
        mapped.item(),
        line.target().name(),
        Spelling.hint(line.target().name(), line.known()));
  }
}
