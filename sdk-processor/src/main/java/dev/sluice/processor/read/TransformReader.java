package dev.sluice.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sluice.annotations.Key;
import dev.sluice.annotations.WriteContract;
import dev.sluice.processor.model.Origin;
import dev.sluice.processor.model.TransformModel;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a flow's {@code @Transform} method. */
final class TransformReader {

  private TransformReader() {}

  static TransformModel read(ExecutableElement method) {
    return new TransformModel(
        FlowReader.method(method),
        ValueTypeReader.written(method.getReturnType()),
        target(method.getReturnType()).orElse(null),
        method.getParameters().stream().map(TransformReader::parameter).toList());
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
                    ComponentReader.components(element).stream()
                        .anyMatch(component -> Annotations.has(component, Key.class)),
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
