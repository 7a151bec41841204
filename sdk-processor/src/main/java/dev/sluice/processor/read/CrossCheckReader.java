package dev.sluice.processor.read;

import com.google.auto.common.MoreTypes;
import dev.sluice.processor.model.CrossCheckModel;
import dev.sluice.processor.model.Origin;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the constraints on a write contract and its methods, accessors aside. */
final class CrossCheckReader {

  private CrossCheckReader() {}

  static List<CrossCheckModel> read(TypeElement type) {
    Set<ExecutableElement> accessors =
        ComponentReader.components(type).stream()
            .map(component -> component.getAccessor())
            .collect(Collectors.toSet());
    return Stream.concat(
            ofType(type),
            ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> !accessors.contains(method))
                .flatMap(CrossCheckReader::checks))
        .toList();
  }

  private static Stream<CrossCheckModel> ofType(TypeElement type) {
    String name = type.getSimpleName().toString();
    return ConstraintReader.read(type).stream()
        .map(
            constraint ->
                new CrossCheckModel(
                    name, constraint, false, 0, false, false, List.of(), Origin.of(type)));
  }

  private static Stream<CrossCheckModel> checks(ExecutableElement method) {
    return ConstraintReader.read(method).stream()
        .map(
            constraint ->
                new CrossCheckModel(
                    method.getSimpleName().toString(),
                    constraint,
                    method.getReturnType().getKind() == TypeKind.BOOLEAN,
                    method.getParameters().size() + method.getTypeParameters().size(),
                    method.getModifiers().contains(Modifier.PRIVATE),
                    method.getModifiers().contains(Modifier.STATIC),
                    method.getThrownTypes().stream().flatMap(CrossCheckReader::checked).toList(),
                    Origin.of(method)));
  }

  /** The exception's name, unless it, or what it extends, is unchecked. */
  private static Stream<String> checked(TypeMirror thrown) {
    if (thrown.getKind() != TypeKind.DECLARED) {
      return Stream.of(thrown.toString());
    }
    TypeElement type = MoreTypes.asTypeElement(thrown);
    for (TypeElement each = type; ; each = MoreTypes.asTypeElement(each.getSuperclass())) {
      String name = each.getQualifiedName().toString();
      if (name.equals("java.lang.RuntimeException") || name.equals("java.lang.Error")) {
        return Stream.empty();
      }
      if (name.equals("java.lang.Throwable")) {
        return Stream.of(type.getSimpleName().toString());
      }
    }
  }
}
