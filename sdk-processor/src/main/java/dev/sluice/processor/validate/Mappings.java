package dev.sluice.processor.validate;

import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.MappingModel;
import dev.sluice.processor.model.MappingModel.Line;
import dev.sluice.processor.model.MappingModel.NestedRecord;
import dev.sluice.processor.model.TransformModel;
import dev.sluice.processor.model.ValueType;
import java.util.List;
import java.util.stream.Stream;

/** How messages speak of generated mappings. */
final class Mappings {

  private Mappings() {}

  /** What is mapped, where no other rule has something to tell; lines that are found or not. */
  static Stream<MappedLine> lines(FlowModel flow) {
    MappingModel mapping = flow.mapping();
    if (mapping == null || mapping.target() == null) {
      return Stream.empty();
    }
    return flow.transforms().isEmpty() && flow.pushes().isEmpty()
        ? Stream.concat(
            lines(flow, mapping.lines()), mapping.nested().stream().flatMap(Mappings::lines))
        : Stream.empty();
  }

  /** The mapped lines whose source exists. */
  static Stream<MappedLine> found(FlowModel flow) {
    return lines(flow).filter(mapped -> mapped.line().isFound());
  }

  /** Where the items have the parent's key of the rows. */
  static Stream<MappedLine> parents(FlowModel flow) {
    return lines(flow, flow.parents());
  }

  private static Stream<MappedLine> lines(FlowModel flow, List<Line> lines) {
    String row = flow.target().map(TransformModel.Target::type).map(Types::text).orElse("");
    return lines.stream().map(line -> new MappedLine(line, row, item(flow), false));
  }

  private static Stream<MappedLine> lines(NestedRecord nested) {
    String row = Types.text(nested.records().to());
    String item = Types.text(nested.records().from());
    return nested.lines().stream().map(line -> new MappedLine(line, row, item, true));
  }

  /** The type of the items. */
  private static String item(FlowModel flow) {
    return flow.extracts().stream()
        .map(ExtractModel::result)
        .filter(result -> result.item() instanceof ValueType.Structure)
        .map(result -> Types.text(((ValueType.Structure) result.item()).type()))
        .findFirst()
        .orElse("the item");
  }
}
