package dev.sluice.processor.read;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import dev.sluice.processor.model.Origin;
import dev.sluice.processor.model.UserType;
import dev.sluice.processor.model.UserType.Shape;
import dev.sluice.processor.model.UserType.Visibility;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Reads what a type is: its name, kind and visibility. */
final class UserTypeReader {

  private final DocReader docs;

  UserTypeReader(DocReader docs) {
    this.docs = docs;
  }

  UserType read(TypeElement type) {
    return new UserType(
        ClassName.get(type),
        shape(type),
        visibility(type),
        isGeneric(type),
        docs.read(type),
        Origin.of(type));
  }

  static Visibility visibility(TypeElement type) {
    Visibility visibility = Visibility.PUBLIC;
    Element each = type;
    while (each != null && each.getKind() != ElementKind.PACKAGE) {
      if (each.getModifiers().contains(Modifier.PRIVATE) || isLocal(each)) {
        return Visibility.HIDDEN;
      }
      if (!each.getModifiers().contains(Modifier.PUBLIC)) {
        visibility = Visibility.PACKAGE;
      }
      each = each.getEnclosingElement();
    }
    return visibility;
  }

  private static boolean isLocal(Element element) {
    if (!MoreElements.isType(element)) {
      return true;
    }
    NestingKind nesting = MoreElements.asType(element).getNestingKind();
    return nesting == NestingKind.LOCAL || nesting == NestingKind.ANONYMOUS;
  }

  private static Shape shape(TypeElement type) {
    return switch (type.getKind()) {
      case INTERFACE -> Shape.INTERFACE;
      case RECORD -> Shape.RECORD;
      case ENUM -> Shape.ENUM;
      case ANNOTATION_TYPE -> Shape.ANNOTATION;
      default -> Shape.CLASS;
    };
  }

  /** Static nested types do not see the type parameters around them; records are static. */
  private static boolean isGeneric(TypeElement type) {
    return !type.getTypeParameters().isEmpty();
  }
}
