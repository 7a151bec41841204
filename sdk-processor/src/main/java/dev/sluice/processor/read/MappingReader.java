package dev.sluice.processor.read;

import com.google.auto.common.MoreTypes;
import dev.sluice.annotations.Flow;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.LoadModel;
import dev.sluice.processor.model.MappingModel;
import dev.sluice.processor.model.MappingModel.Line;
import dev.sluice.processor.model.MappingModel.Source;
import dev.sluice.processor.model.TransformModel;
import dev.sluice.processor.model.UserType.Visibility;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads what fills the components of a write contract, where no transform does. */
final class MappingReader {

  private final Elements elements;
  private final TypeElement flow;

  MappingReader(Elements elements, TypeElement flow) {
    this.elements = elements;
    this.flow = flow;
  }

  /** The mapping into the class that the flow names; empty when it names none. */
  Optional<MappingModel> read(List<ExtractModel> extracts) {
    return into(flow)
        .map(
            into ->
                new MappingModel(
                    new Written<>(ValueTypeReader.written(into.value()), into.origin()),
                    TransformReader.target(into.value()).orElse(null),
                    lines(into.value(), extracts)));
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
      item(extracts)
          .map(item -> line(parent.component(), parent.path(), true, Source.ITEM, item))
          .ifPresent(lines::add);
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
                    .map(component -> line(target, component, item)))
        .toList();
  }

  private Line line(TypeElement target, RecordComponentElement component, TypeElement item) {
    ComponentModel model = ComponentReader.read(target, component);
    Optional<Written<String>> said = LoadReader.source(target, component);
    Written<String> path = said.orElseGet(() -> new Written<>(model.name(), model.origin()));
    if (path.value().startsWith("batch.")) {
      return line(model, path, true, Source.BATCH, type("dev.sluice.exchange.Batch"));
    }
    return path.value().startsWith("exchange.")
        ? line(model, path, true, Source.EXCHANGE, type("dev.sluice.exchange.Exchange"))
        : line(model, path, said.isPresent(), Source.ITEM, item);
  }

  private Line line(
      ComponentModel target,
      Written<String> path,
      boolean explicit,
      Source source,
      TypeElement begin) {
    List<String> names = List.of(path.value().split("\\.", -1));
    List<ComponentModel> steps = new ArrayList<>();
    TypeElement type = begin;
    for (String name : source == Source.ITEM ? names : names.subList(1, names.size())) {
      List<ComponentModel> components = ComponentReader.read(type);
      Optional<ComponentModel> step =
          components.stream().filter(component -> component.name().equals(name)).findFirst();
      if (step.isEmpty()) {
        List<String> known = components.stream().map(ComponentModel::name).toList();
        return new Line(
            target, path, explicit, source, steps, known.isEmpty() ? List.of("") : known);
      }
      steps.add(step.get());
      type = inside(step.get());
    }
    return new Line(target, path, explicit, source, steps, List.of());
  }

  /** The type whose components lead on; one without components where none can be seen. */
  private TypeElement inside(ComponentModel step) {
    return step.value() instanceof ValueType.Structure inner && isVisible(type(inner))
        ? type(inner)
        : type("java.lang.Void");
  }

  private boolean isVisible(TypeElement type) {
    return UserTypeReader.visibility(type) == Visibility.PUBLIC
        || elements.getPackageOf(type).equals(elements.getPackageOf(flow));
  }

  private Optional<TypeElement> item(List<ExtractModel> extracts) {
    return extracts.stream()
        .findFirst()
        .filter(extract -> extract.result().item() instanceof ValueType.Structure)
        .map(extract -> type((ValueType.Structure) extract.result().item()));
  }

  private TypeElement type(ValueType.Structure structure) {
    return type(structure.type().canonicalName());
  }

  private TypeElement type(String name) {
    return Optional.ofNullable(elements.getTypeElement(name))
        .orElseThrow(() -> new Unresolved(name));
  }
}
