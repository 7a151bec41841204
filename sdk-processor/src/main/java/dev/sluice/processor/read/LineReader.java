package dev.sluice.processor.read;

import com.palantir.javapoet.ClassName;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.LoadModel;
import dev.sluice.processor.model.MappingModel.Line;
import dev.sluice.processor.model.MappingModel.Source;
import dev.sluice.processor.model.UserType.Visibility;
import dev.sluice.processor.model.ValueMapping;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what fills one component. */
final class LineReader {

  private final Elements elements;
  private final TypeElement flow;

  LineReader(Elements elements, TypeElement flow) {
    this.elements = elements;
    this.flow = flow;
  }

  /** A component of the row. */
  Line ofRow(TypeElement row, RecordComponentElement component, TypeElement item) {
    Start start = start(row, component);
    return switch (start.source()) {
      case ITEM -> line(start, item);
      case BATCH -> line(start, type("dev.sluice.exchange.Batch"));
      case EXCHANGE -> line(start, type("dev.sluice.exchange.Exchange"));
    };
  }

  /** A component of a record within the row, which knows no more than one within the item. */
  Line ofNested(TypeElement row, RecordComponentElement component, TypeElement item) {
    Start start = start(row, component);
    return start.source() == Source.ITEM ? line(start, item) : cut(start, List.of(), List.of(""));
  }

  /** The key of a row's parent. */
  Line ofParent(LoadModel.Sourced parent, TypeElement item) {
    return line(new Start(parent.component(), parent.path(), true, Source.ITEM), item);
  }

  /** A type that is named in the model. */
  TypeElement type(ClassName name) {
    return type(name.canonicalName());
  }

  /** A component and where its path begins. */
  private record Start(
      ComponentModel target, Written<String> path, boolean explicit, Source source) {

    /** The names on the path from there. */
    List<String> names() {
      List<String> names = List.of(path.value().split("\\.", -1));
      return source == Source.ITEM ? names : names.subList(1, names.size());
    }
  }

  private static Start start(TypeElement row, RecordComponentElement component) {
    ComponentModel model = ComponentReader.read(row, component);
    return LoadReader.source(row, component)
        .map(path -> new Start(model, path, true, source(path.value())))
        .orElseGet(
            () ->
                new Start(model, new Written<>(model.name(), model.origin()), false, Source.ITEM));
  }

  private static Source source(String path) {
    if (path.startsWith("batch.")) {
      return Source.BATCH;
    }
    return path.startsWith("exchange.") ? Source.EXCHANGE : Source.ITEM;
  }

  private Line line(Start start, TypeElement begin) {
    List<ComponentModel> steps = new ArrayList<>();
    TypeElement type = begin;
    for (String name : start.names()) {
      List<ComponentModel> components = ComponentReader.read(type);
      Optional<ComponentModel> step =
          components.stream().filter(component -> component.name().equals(name)).findFirst();
      if (step.isEmpty()) {
        List<String> known = components.stream().map(ComponentModel::name).toList();
        return cut(start, steps, known.isEmpty() ? List.of("") : known);
      }
      steps.add(step.get());
      type = inside(step.get());
    }
    return found(start, steps);
  }

  private static Line cut(Start start, List<ComponentModel> steps, List<String> known) {
    return line(start, steps, known, null, List.of());
  }

  private Line found(Start start, List<ComponentModel> steps) {
    Optional<ValueMapping> how =
        ValueMapping.of(steps.get(steps.size() - 1), start.target())
            .filter(mapping -> mapping.nested().map(this::isOfRecords).orElse(true));
    List<ClassName> unseen =
        how.stream()
            .flatMap(ValueMapping::types)
            .filter(type -> !isVisible(type(type)))
            .distinct()
            .toList();
    return line(start, steps, List.of(), how.orElse(null), unseen);
  }

  private static Line line(
      Start start,
      List<ComponentModel> steps,
      List<String> known,
      @Nullable ValueMapping how,
      List<ClassName> unseen) {
    return new Line(
        start.target(), start.path(), start.explicit(), start.source(), steps, known, how, unseen);
  }

  private boolean isOfRecords(ValueMapping.Nested nested) {
    return type(nested.from()).getKind() == ElementKind.RECORD
        && type(nested.to()).getKind() == ElementKind.RECORD;
  }

  /** The type whose components lead on; one without components where none can be seen. */
  private TypeElement inside(ComponentModel step) {
    return step.value() instanceof ValueType.Structure inner && isVisible(type(inner.type()))
        ? type(inner.type())
        : type("java.lang.Void");
  }

  private boolean isVisible(TypeElement type) {
    return UserTypeReader.visibility(type) == Visibility.PUBLIC
        || elements.getPackageOf(type).equals(elements.getPackageOf(flow));
  }

  private TypeElement type(String name) {
    return Optional.ofNullable(elements.getTypeElement(name))
        .orElseThrow(() -> new Unresolved(name));
  }
}
