package dev.sluice.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.MiddlewareModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.StaticHeader;
import dev.sluice.processor.model.UserType.Visibility;
import dev.sluice.processor.model.Written;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
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
  private final OperationMethods methods;
  private final AuthReader auths;

  ConnectorReader(
      ProcessingEnvironment environment, UserTypeReader types, OperationMethods methods) {
    this.elements = environment.getElementUtils();
    this.typeUtils = environment.getTypeUtils();
    this.types = types;
    this.methods = methods;
    this.auths = new AuthReader(new CustomAuthReader(elements, typeUtils));
  }

  ConnectorModel read(TypeElement type, Annotations annotation) {
    return new ConnectorModel(
        types.read(type),
        annotation.text("name"),
        annotation.text("baseUrl"),
        annotation.types("middleware").stream().map(this::middleware).toList(),
        SettingsReader.read(type, auths.read(type)),
        PagingReader.read(type),
        headers(type),
        operations(type));
  }

  private static List<StaticHeader> headers(TypeElement type) {
    return Stream.concat(OperationMethods.interfaces(type).stream(), Stream.of(type))
        .flatMap(each -> HeadersReader.read(each).stream())
        .toList();
  }

  private List<OperationModel> operations(TypeElement type) {
    List<PagingModel> pagings = PagingReader.read(type);
    return methods.of(type).stream()
        .map(method -> OperationReader.read(method.element(), method.type(), pagings))
        .toList();
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

  /** Whether generated code, which may be in any package, can make one without arguments. */
  static boolean isConstructible(TypeElement type) {
    boolean reachable =
        UserTypeReader.visibility(type) == Visibility.PUBLIC
            && (!type.getNestingKind().isNested() || type.getModifiers().contains(Modifier.STATIC));
    return reachable
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(constructor -> constructor.getParameters().isEmpty())
            .anyMatch(constructor -> constructor.getModifiers().contains(Modifier.PUBLIC));
  }
}
