package dev.sluice.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.MiddlewareModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.UserType.Visibility;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads connectors. */
final class ConnectorReader {

  private static final String MIDDLEWARE = "dev.sluice.middleware.Middleware";

  private final Elements elements;
  private final Types typeUtils;
  private final UserTypeReader types;

  ConnectorReader(Elements elements, Types typeUtils, UserTypeReader types) {
    this.elements = elements;
    this.typeUtils = typeUtils;
    this.types = types;
  }

  ConnectorModel read(TypeElement type, Annotations annotation) {
    return new ConnectorModel(
        types.read(type),
        annotation.text("name"),
        annotation.text("baseUrl"),
        annotation.types("middleware").stream().map(this::middleware).toList(),
        SettingsReader.read(type),
        operations(type),
        inherited(type));
  }

  /** The abstract methods an interface declares itself. */
  static List<ExecutableElement> abstractMethods(TypeElement type) {
    if (type.getKind() != ElementKind.INTERFACE) {
      return List.of();
    }
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .toList();
  }

  private static List<OperationModel> operations(TypeElement type) {
    return abstractMethods(type).stream().map(OperationReader::read).toList();
  }

  private List<ClassName> inherited(TypeElement type) {
    List<ClassName> inherited = new ArrayList<>();
    if (type.getKind() != ElementKind.INTERFACE) {
      return inherited;
    }
    for (ExecutableElement method :
        MoreElements.getLocalAndInheritedMethods(type, typeUtils, elements)) {
      TypeElement owner = MoreElements.asType(method.getEnclosingElement());
      ClassName name = ClassName.get(owner);
      boolean foreign = !owner.equals(type) && method.getModifiers().contains(Modifier.ABSTRACT);
      if (foreign && !inherited.contains(name)) {
        inherited.add(name);
      }
    }
    return inherited;
  }

  private MiddlewareModel middleware(Written<TypeMirror> named) {
    TypeMirror mirror = named.value();
    if (mirror.getKind() != TypeKind.DECLARED) {
      ClassName name = ClassName.bestGuess("java.lang.Object");
      return new MiddlewareModel(name, false, false, false, named.origin());
    }
    TypeElement type = MoreTypes.asTypeElement(mirror);
    TypeElement middleware = elements.getTypeElement(MIDDLEWARE);
    boolean implementing =
        middleware != null && typeUtils.isAssignable(mirror, middleware.asType());
    boolean concrete =
        type.getKind() == ElementKind.CLASS && !type.getModifiers().contains(Modifier.ABSTRACT);
    return new MiddlewareModel(
        ClassName.get(type), implementing, concrete, isConstructible(type), named.origin());
  }

  private static boolean isConstructible(TypeElement type) {
    boolean reachable =
        UserTypeReader.visibility(type) == Visibility.PUBLIC
            && (!type.getNestingKind().isNested() || type.getModifiers().contains(Modifier.STATIC));
    return reachable
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(constructor -> constructor.getParameters().isEmpty())
            .anyMatch(constructor -> constructor.getModifiers().contains(Modifier.PUBLIC));
  }
}
