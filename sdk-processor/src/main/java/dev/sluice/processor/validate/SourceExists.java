package dev.sluice.processor.validate;

import dev.sluice.processor.diagnostic.Spelling;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.MappingModel.Line;
import dev.sluice.processor.model.MappingModel.Source;
import java.util.stream.Stream;

/** {@code @From} and {@code @ParentKey} name what the item, its batch or its exchange has. */
final class SourceExists implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    Stream.concat(Mappings.lines(flow).stream(), flow.parents().stream())
        .filter(line -> line.explicit() && !line.isFound())
        .forEach(line -> tell(flow, line, findings));
  }

  private static void tell(FlowModel flow, Line line, Findings findings) {
    String path = line.path().value();
    String missing = path.split("\\.", -1)[line.steps().size() + begin(line)];
    String hint = Spelling.hint(missing, line.known());
    findings.add(
        line.path(),
        "%s comes from \"%s\", but there is no such component: %s.%s",
        Mappings.target(flow, line),
        Mappings.source(flow, line),
        known(flow, line),
        hint);
  }

  private static String known(FlowModel flow, Line line) {
    if (!line.known().contains("")) {
      return "there are " + String.join(", ", line.known());
    }
    String owner = line.steps().isEmpty() ? Mappings.item(flow) : line.end().name();
    return owner + " has none that can be seen here";
  }

  /** Paths into a batch or exchange begin with its name. */
  private static int begin(Line line) {
    return line.source() == Source.ITEM ? 0 : 1;
  }
}
