package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sluice.processor.model.ExtractModel.ConnectorRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A method annotated {@code @Push}.
 *
 * @param method the method
 * @param result what it returns
 * @param declaredByConnector whether an operation of its connectors returns the same type
 * @param parameters in declared order
 * @param rows how many rows a request may send; null where that is not written
 * @param bytes how long the body may be; null where that is not written
 */
public record PushModel(
    MethodModel method,
    ResultModel result,
    boolean declaredByConnector,
    List<Parameter> parameters,
    @Nullable Written<Integer> rows,
    @Nullable Written<String> bytes) {

  public PushModel {
    parameters = List.copyOf(parameters);
  }

  /**
   * A parameter.
   *
   * @param name in Java
   * @param written its type as written
   * @param connector when it is a connector, else null
   * @param row when it takes rows, else null
   * @param origin its declaration
   */
  public record Parameter(
      String name,
      String written,
      @Nullable ConnectorRef connector,
      @Nullable RowRef row,
      Origin origin) {}

  /**
   * What takes rows.
   *
   * @param contract the write contract of the rows
   * @param list whether it takes several
   */
  public record RowRef(TransformModel.Target contract, boolean list) {

    /** The record. */
    public ClassName type() {
      return contract.type();
    }
  }

  /** What takes the rows, where one parameter does. */
  public Optional<RowRef> row() {
    List<RowRef> rows =
        parameters.stream().flatMap(each -> Optional.ofNullable(each.row()).stream()).toList();
    return rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty();
  }

  /** The connectors, each once. */
  public List<ConnectorRef> connectors() {
    return parameters.stream()
        .flatMap(each -> Optional.ofNullable(each.connector()).stream())
        .distinct()
        .toList();
  }

  /** What the reply is read as, where the method returns a call. */
  public Optional<TypeName> reply() {
    return result.form() == ResultModel.Form.CALL
            && result.type() instanceof ParameterizedTypeName call
        ? Optional.of(call.typeArguments().get(0).withoutAnnotations())
        : Optional.empty();
  }
}
