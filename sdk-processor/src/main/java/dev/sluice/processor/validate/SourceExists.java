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
    Stream.concat(Mappings.lines(flow), Mappings.parents(flow))
        .filter(mapped -> mapped.line().explicit() && !mapped.line().isFound())
        .forEach(mapped -> tell(mapped, findings));
  }

  private static void tell(MappedLine mapped, Findings findings) {
    Line line = mapped.line();
    if (mapped.nested() && line.source() != Source.ITEM) {
      findings.add(
          line.path(),
          "%s comes from \"%s\", which only components of the row itself can. Move it there, or"
              + " write a @Transform.",
          mapped.target(),
          mapped.source());
      return;
    }
    String missing = line.path().value().split("\\.", -1)[line.steps().size() + begin(line)];
    findings.add(
        line.path(),
        "%s comes from \"%s\", but there is no such component: %s.%s",
        mapped.target(),
        mapped.source(),
        known(mapped),
        Spelling.hint(missing, line.known()));
  }

  private static String known(MappedLine mapped) {
    Line line = mapped.line();
    if (!line.known().contains("")) {
      return "there are " + String.join(", ", line.known());
    }
    String owner = line.steps().isEmpty() ? mapped.item() : line.end().name();
    return owner + " has none that can be seen here";
  }

  /** Paths into a batch or exchange begin with its name. */
  private static int begin(Line line) {
    return line.source() == Source.ITEM ? 0 : 1;
  }
}
