package dev.sluice.processor.validate;

import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.MappingModel.Line;

/** A mapped value becomes a column's without loss, by types that the flow's package sees. */
final class MappingLossless implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    Mappings.found(flow)
        .filter(mapped -> !mapped.line().isMade())
        .forEach(mapped -> tell(mapped, findings));
  }

  private static void tell(MappedLine mapped, Findings findings) {
    Line line = mapped.line();
    String types =
        "%s is of type %s, and %s of type %s"
            .formatted(
                mapped.target(),
                Types.text(line.target().type()),
                mapped.source(),
                Types.text(line.end().type()));
    if (line.hidden().isEmpty()) {
      findings.add(
          line.target().origin(),
          "%s, which does not become one without loss. Make them agree, or write a @Transform.",
          types);
    } else {
      findings.add(
          line.target().origin(),
          "%s, but %s cannot be seen from the package of the flow. Make it public, or write a"
              + " @Transform.",
          types,
          Types.text(line.hidden().get(0)));
    }
  }
}
