package dev.sluice.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sluice.annotations.WriteContract;
import dev.sluice.processor.model.Origin;
import dev.sluice.processor.model.TransformModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a flow's {@code @Transform} method. */
final class TransformReader {

  private static final Map<String, TransformModel.Form> FORMS =
      Map.of(
          "java.util.Optional", TransformModel.Form.OPTIONAL,
          "java.util.List", TransformModel.Form.LIST,
          "java.util.stream.Stream", TransformModel.Form.STREAM);

  private TransformReader() {}

  static TransformModel read(ExecutableElement method) {
    return new TransformModel(
        FlowReader.method(method),
        ValueTypeReader.written(method.getReturnType()),
        form(method.getReturnType()),
        target(row(method.getReturnType())).orElse(null),
        method.getParameters().stream().map(TransformReader::parameter).toList());
  }

  private static TransformModel.Form form(TypeMirror returned) {
    return FORMS.getOrDefault(ValueTypeReader.qualifiedName(returned), TransformModel.Form.ONE);
  }

  /** The type of one row that a transform returns. */
  static TypeMirror row(TypeMirror returned) {
    if (form(returned) == TransformModel.Form.ONE) {
      return returned;
    }
    List<? extends TypeMirror> arguments = MoreTypes.asDeclared(returned).getTypeArguments();
    return arguments.isEmpty() ? returned : arguments.get(0);
  }

  /** The write contract that a type is. */
  static Optional<TransformModel.Target> target(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    TypeElement element = MoreTypes.asTypeElement(type);
    return Annotations.on(element, WriteContract.class)
        .map(
            annotation ->
                new TransformModel.Target(
                    ClassName.get(element),
                    annotation.text("table").value(),
                    ComponentReader.components(element).stream().anyMatch(LoadReader::isKey),
                    LoadReader.read(element, annotation),
                    LoadReader.sources(element),
                    Origin.of(element)));
  }

  private static TransformModel.Parameter parameter(VariableElement parameter) {
    ValueTypeReader.written(parameter.asType());
    TransformModel.Kind kind =
        switch (ValueTypeReader.qualifiedName(parameter.asType())) {
          case "dev.sluice.exchange.Batch" -> TransformModel.Kind.BATCH;
          case "dev.sluice.exchange.Exchange" -> TransformModel.Kind.EXCHANGE;
          default -> TransformModel.Kind.OTHER;
        };
    return new TransformModel.Parameter(
        TypeName.get(parameter.asType()),
        kind,
        Nullability.isNullable(parameter),
        Origin.of(parameter));
  }
}
