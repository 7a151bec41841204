package dev.sluice.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;

/** Tells whether a declaration is marked as nullable: by any annotation named {@code Nullable}. */
final class Nullability {

  private Nullability() {}

  static boolean isNullable(Element... bearers) {
    return Stream.of(bearers)
        .flatMap(each -> Stream.of(each, each.asType()))
        .anyMatch(Nullability::isMarked);
  }

  static boolean isNullable(List<Element> bearers) {
    return isNullable(bearers.toArray(Element[]::new));
  }

  static boolean isMarked(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .anyMatch(
            mirror ->
                mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }
}
