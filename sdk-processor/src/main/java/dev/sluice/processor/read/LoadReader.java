package dev.sluice.processor.read;

import dev.sluice.annotations.From;
import dev.sluice.annotations.Key;
import dev.sluice.annotations.ParentKey;
import dev.sluice.annotations.ValidFrom;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.LoadModel;
import dev.sluice.processor.model.LoadModel.Mode;
import dev.sluice.processor.model.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Reads how batches come into a write contract's table. */
final class LoadReader {

  private LoadReader() {}

  static LoadModel read(TypeElement contract, Annotations annotation) {
    Written<String> mode = annotation.constant("load");
    return new LoadModel(
        new Written<>(Mode.valueOf(mode.value()), mode.origin()),
        annotation.isWritten("closeAbsent") ? annotation.flagOrFalse("closeAbsent") : null,
        parents(contract).toList(),
        ComponentReader.components(contract).stream()
            .filter(component -> Annotations.has(component, ValidFrom.class))
            .map(component -> component(contract, component))
            .toList());
  }

  /** Whether a component is part of the table's key. */
  static boolean isKey(RecordComponentElement component) {
    return Annotations.has(component, Key.class) || Annotations.has(component, ParentKey.class);
  }

  private static Stream<LoadModel.Sourced> parents(TypeElement contract) {
    return ComponentReader.components(contract).stream()
        .flatMap(
            component ->
                Annotations.on(component, ParentKey.class).stream()
                    .map(
                        annotation ->
                            new LoadModel.Sourced(
                                component(contract, component),
                                path(contract, component, annotation))));
  }

  // Told at the component: javac shows no place of an annotation that only a component has.
  private static Written<String> path(
      TypeElement contract, RecordComponentElement component, Annotations annotation) {
    String path = annotation.text("value").value();
    return new Written<>(
        path.isEmpty() ? component.getSimpleName().toString() : path,
        component(contract, component).origin());
  }

  /** Where components are said to come from. */
  static List<Written<String>> sources(TypeElement contract) {
    return ComponentReader.components(contract).stream()
        .flatMap(component -> source(contract, component).stream())
        .toList();
  }

  /** Where a component is said to come from. */
  static Optional<Written<String>> source(TypeElement contract, RecordComponentElement component) {
    return Annotations.on(component, From.class)
        .map(annotation -> path(contract, component, annotation));
  }

  private static ComponentModel component(TypeElement type, RecordComponentElement component) {
    return ComponentReader.read(type, component);
  }
}
