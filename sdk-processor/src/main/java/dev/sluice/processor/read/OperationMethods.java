package dev.sluice.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the abstract methods of interfaces, inherited ones with their type parameters bound. */
final class OperationMethods {

  private final Elements elements;
  private final Types types;

  OperationMethods(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
  }

  /**
   * A method.
   *
   * @param element as declared
   * @param type as it is in the interface that was asked about
   */
  record Bound(ExecutableElement element, ExecutableType type) {}

  /** Inherited methods first; none for a type that is no interface. */
  List<Bound> of(TypeElement type) {
    if (type.getKind() != ElementKind.INTERFACE) {
      return List.of();
    }
    DeclaredType bound = MoreTypes.asDeclared(type.asType());
    return MoreElements.getLocalAndInheritedMethods(type, types, elements).stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .map(method -> new Bound(method, MoreTypes.asExecutable(types.asMemberOf(bound, method))))
        .toList();
  }

  /** The interfaces a type inherits from, those at the root first. */
  static List<TypeElement> interfaces(TypeElement type) {
    Set<TypeElement> found = new LinkedHashSet<>();
    for (TypeMirror parent : type.getInterfaces()) {
      if (parent.getKind() == TypeKind.DECLARED) {
        found.addAll(interfaces(MoreTypes.asTypeElement(parent)));
        found.add(MoreTypes.asTypeElement(parent));
      }
    }
    return List.copyOf(found);
  }
}
