package dev.sluice.processor.read;

import com.google.auto.common.MoreTypes;
import dev.sluice.annotations.Push;
import dev.sluice.processor.model.Origin;
import dev.sluice.processor.model.PushModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads a flow's {@code @Push} method. */
final class PushReader {

  private PushReader() {}

  /**
   * The method.
   *
   * @param declaredByConnector whether an operation of its connectors returns the same type
   */
  static PushModel read(ExecutableElement method, boolean declaredByConnector) {
    Annotations annotation = Annotations.on(method, Push.class).orElseThrow();
    return new PushModel(
        FlowReader.method(method),
        ResultReader.read(method.getReturnType()),
        declaredByConnector,
        method.getParameters().stream().map(PushReader::parameter).toList(),
        annotation.isWritten("rows") ? annotation.number("rows") : null,
        annotation.isWritten("bytes") ? annotation.text("bytes") : null);
  }

  private static PushModel.Parameter parameter(VariableElement parameter) {
    TypeMirror type = parameter.asType();
    TypeElement connector = FlowReader.connectorType(parameter);
    return new PushModel.Parameter(
        parameter.getSimpleName().toString(),
        ValueTypeReader.written(type),
        connector == null ? null : FlowReader.connector(connector),
        row(type).orElse(null),
        Origin.of(parameter));
  }

  private static Optional<PushModel.RowRef> row(TypeMirror type) {
    if (!ValueTypeReader.qualifiedName(type).equals("java.util.List")) {
      return TransformReader.target(type).map(contract -> new PushModel.RowRef(contract, false));
    }
    List<? extends TypeMirror> arguments = MoreTypes.asDeclared(type).getTypeArguments();
    return arguments.isEmpty()
        ? Optional.empty()
        : TransformReader.target(arguments.get(0))
            .map(contract -> new PushModel.RowRef(contract, true));
  }
}
