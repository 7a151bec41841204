package dev.sluice.processor.validate;

import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.MappingModel;
import dev.sluice.processor.model.MappingModel.Line;
import dev.sluice.processor.model.ValueType;
import java.util.List;
import java.util.stream.Stream;

/** How messages speak of generated mappings. */
final class Mappings {

  private Mappings() {}

  /** What is mapped, where no other rule has something to tell; lines that are found or not. */
  static List<Line> lines(FlowModel flow) {
    MappingModel mapping = flow.mapping();
    if (mapping == null || mapping.target() == null) {
      return List.of();
    }
    return flow.transforms().isEmpty() && flow.pushes().isEmpty() ? mapping.lines() : List.of();
  }

  /** The mapped lines whose source exists. */
  static Stream<Line> found(FlowModel flow) {
    return lines(flow).stream().filter(Line::isFound);
  }

  /** The component that is filled, e.g. {@code Bounce.bouncedAt}. */
  static String target(FlowModel flow, Line line) {
    String contract = flow.target().map(target -> target.type().simpleName() + ".").orElse("");
    return contract + line.target().name();
  }

  /** The component that fills it, e.g. {@code ApiBounce.created}, or {@code batch.ingestedAt}. */
  static String source(FlowModel flow, Line line) {
    return line.source() == MappingModel.Source.ITEM
        ? item(flow) + "." + line.path().value()
        : line.path().value();
  }

  /** The type of the items. */
  static String item(FlowModel flow) {
    return flow.extracts().stream()
        .map(ExtractModel::result)
        .filter(result -> result.item() instanceof ValueType.Structure)
        .map(result -> ((ValueType.Structure) result.item()).type().simpleName())
        .findFirst()
        .orElse("the item");
  }
}
