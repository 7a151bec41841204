package dev.sluice.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Push;
import dev.sluice.annotations.Transform;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.MethodModel;
import dev.sluice.processor.model.Origin;
import dev.sluice.processor.model.ResultModel;
import dev.sluice.processor.model.TransformModel;
import dev.sluice.processor.model.ValueType;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads flows. */
final class FlowReader {

  private static final Set<String> SEVERAL = Set.of("java.util.List", "java.util.stream.Stream");

  private final Elements elements;
  private final UserTypeReader types;
  private final OperationMethods methods;

  FlowReader(Elements elements, UserTypeReader types, OperationMethods methods) {
    this.elements = elements;
    this.types = types;
    this.methods = methods;
  }

  FlowModel read(TypeElement type) {
    List<ExtractModel> extracts = methods(type, Extract.class).map(this::extract).toList();
    List<TransformModel> transforms =
        methods(type, Transform.class).map(TransformReader::read).toList();
    MappingReader mappings = new MappingReader(elements, type);
    return new FlowModel(
        types.read(type),
        extracts,
        transforms,
        methods(type, Push.class)
            .map(method -> PushReader.read(method, isDeclared(method, method.getReturnType())))
            .toList(),
        mappings.read(extracts).orElse(null),
        transforms.stream()
            .filter(transform -> transform.form().isSeveral())
            .flatMap(transform -> Optional.ofNullable(transform.target()).stream())
            .flatMap(target -> mappings.parents(target, extracts).stream())
            .toList(),
        ViolationReader.read(type));
  }

  /** The methods of a type with that annotation, in declared order. */
  static Stream<ExecutableElement> methods(TypeElement type, Class<? extends Annotation> kind) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> Annotations.has(method, kind));
  }

  static MethodModel method(ExecutableElement method) {
    return new MethodModel(
        method.getSimpleName().toString(),
        method.getModifiers().contains(Modifier.STATIC),
        method.getModifiers().contains(Modifier.PRIVATE),
        Origin.of(method));
  }

  private ExtractModel extract(ExecutableElement method) {
    TypeMirror returned = method.getReturnType();
    Optional<TypeMirror> several = several(returned);
    TypeMirror list = several.orElse(returned);
    ResultModel result = ResultReader.read(list);
    return new ExtractModel(
        method(method),
        ValueTypeReader.written(returned),
        result,
        several.isPresent(),
        fields(result),
        isDeclared(method, list),
        savesCursor(method, list),
        method.getParameters().stream().map(FlowReader::parameter).toList());
  }

  private List<ComponentModel> fields(ResultModel result) {
    return result.item() instanceof ValueType.Structure structure
        ? ComponentReader.read(elements.getTypeElement(structure.type().canonicalName()))
        : List.of();
  }

  /** One of the lists that a type stands for, where it stands for several. */
  private static Optional<TypeMirror> several(TypeMirror returned) {
    return SEVERAL.contains(ValueTypeReader.qualifiedName(returned))
        ? MoreTypes.asDeclared(returned).getTypeArguments().stream()
            .map(argument -> (TypeMirror) argument)
            .filter(list -> ValueTypeReader.qualifiedName(list).equals("dev.sluice.client.Pages"))
            .findFirst()
        : Optional.empty();
  }

  /** Whether an operation of its connectors that returns such a list tells a cursor to save. */
  private boolean savesCursor(ExecutableElement extract, TypeMirror list) {
    ResultModel result = ResultReader.read(list);
    return connectors(extract)
        .anyMatch(
            connector ->
                operations(connector, list)
                    .flatMap(
                        operation ->
                            PagingReader.read(
                                operation.element(), result, PagingReader.read(connector))
                                .stream())
                    .anyMatch(paging -> paging.saved().isPresent()));
  }

  /** Whether an operation of a flow method's connectors returns that. */
  private boolean isDeclared(ExecutableElement method, TypeMirror returned) {
    return connectors(method)
        .anyMatch(connector -> operations(connector, returned).findAny().isPresent());
  }

  private Stream<OperationMethods.Bound> operations(TypeElement connector, TypeMirror returned) {
    return methods.of(connector).stream()
        .filter(
            operation ->
                MoreTypes.equivalence().equivalent(operation.type().getReturnType(), returned));
  }

  private static Stream<TypeElement> connectors(ExecutableElement method) {
    return method.getParameters().stream()
        .map(FlowReader::connectorType)
        .flatMap(Stream::ofNullable);
  }

  private static ExtractModel.Parameter parameter(VariableElement parameter) {
    TypeMirror type = parameter.asType();
    TypeElement connector = connectorType(parameter);
    return new ExtractModel.Parameter(
        parameter.getSimpleName().toString(),
        ValueTypeReader.written(type),
        ValueTypeReader.qualifiedName(type),
        connector == null ? null : connector(connector),
        InputReader.read(parameter),
        Nullability.isNullable(parameter),
        Origin.of(parameter));
  }

  static @Nullable TypeElement connectorType(VariableElement parameter) {
    if (!MoreTypes.isType(parameter.asType())
        || ValueTypeReader.qualifiedName(parameter.asType()).isEmpty()) {
      return null;
    }
    TypeElement type = MoreTypes.asTypeElement(parameter.asType());
    return Annotations.has(type, Connector.class) ? type : null;
  }

  static ExtractModel.ConnectorRef connector(TypeElement type) {
    boolean hasMiddleware =
        Annotations.on(type, Connector.class)
            .map(annotation -> !annotation.types("middleware").isEmpty())
            .orElse(false);
    return new ExtractModel.ConnectorRef(ClassName.get(type), hasMiddleware);
  }
}
