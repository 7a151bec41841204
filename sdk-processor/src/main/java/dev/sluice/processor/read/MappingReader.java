package dev.sluice.processor.read;

import com.google.auto.common.MoreTypes;
import dev.sluice.annotations.Flow;
import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.LoadModel;
import dev.sluice.processor.model.MappingModel;
import dev.sluice.processor.model.MappingModel.Line;
import dev.sluice.processor.model.MappingModel.NestedRecord;
import dev.sluice.processor.model.TransformModel;
import dev.sluice.processor.model.ValueMapping;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads what fills the components of a write contract, where no transform does. */
final class MappingReader {

  private final TypeElement flow;
  private final LineReader reader;

  MappingReader(Elements elements, TypeElement flow) {
    this.flow = flow;
    this.reader = new LineReader(elements, flow);
  }

  /** The mapping into the class that the flow names; empty when it names none. */
  Optional<MappingModel> read(List<ExtractModel> extracts) {
    return into(flow).map(into -> read(into, extracts));
  }

  private MappingModel read(Written<TypeMirror> into, List<ExtractModel> extracts) {
    List<Line> lines = lines(into.value(), extracts);
    Map<ValueMapping.Nested, NestedRecord> nested = new LinkedHashMap<>();
    lines.forEach(line -> addNested(line, nested));
    return new MappingModel(
        new Written<>(ValueTypeReader.written(into.value()), into.origin()),
        TransformReader.target(into.value()).orElse(null),
        lines,
        List.copyOf(nested.values()));
  }

  /** The write contract that a flow names. */
  static Optional<TransformModel.Target> target(TypeElement flow) {
    return into(flow).flatMap(into -> TransformReader.target(into.value()));
  }

  private static Optional<Written<TypeMirror>> into(TypeElement flow) {
    return Annotations.on(flow, Flow.class)
        .filter(annotation -> annotation.isWritten("into"))
        .map(annotation -> annotation.type("into"));
  }

  /** Where the items of the flow have the parent's key of its rows. */
  List<Line> parents(TransformModel.Target target, List<ExtractModel> extracts) {
    List<Line> lines = new ArrayList<>();
    for (LoadModel.Sourced parent : target.load().parents()) {
      item(extracts).map(item -> reader.ofParent(parent, item)).ifPresent(lines::add);
    }
    return lines;
  }

  private List<Line> lines(TypeMirror into, List<ExtractModel> extracts) {
    if (TransformReader.target(into).isEmpty()) {
      return List.of();
    }
    TypeElement target = MoreTypes.asTypeElement(into);
    return item(extracts).stream()
        .flatMap(
            item ->
                ComponentReader.components(target).stream()
                    .map(component -> reader.ofRow(target, component, item)))
        .toList();
  }

  /** Adds the records that a line maps in turn, unless they are there, and those within them. */
  private void addNested(Line line, Map<ValueMapping.Nested, NestedRecord> found) {
    Optional<ValueMapping.Nested> records = line.nested().filter(each -> !found.containsKey(each));
    if (records.isPresent()) {
      NestedRecord nested = nested(records.get());
      found.put(records.get(), nested);
      nested.lines().forEach(inner -> addNested(inner, found));
    }
  }

  private NestedRecord nested(ValueMapping.Nested records) {
    TypeElement target = reader.type(records.to());
    TypeElement item = reader.type(records.from());
    return new NestedRecord(
        records,
        ComponentReader.components(target).stream()
            .map(component -> reader.ofNested(target, component, item))
            .toList());
  }

  private Optional<TypeElement> item(List<ExtractModel> extracts) {
    return extracts.stream()
        .findFirst()
        .filter(extract -> extract.result().item() instanceof ValueType.Structure)
        .map(extract -> reader.type(((ValueType.Structure) extract.result().item()).type()));
  }
}
