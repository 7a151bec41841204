package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A method annotated {@code @Extract}.
 *
 * @param method the method
 * @param written what it returns, as written
 * @param result what it returns; of several lists, one of them
 * @param returnsSeveral whether it returns several lists
 * @param fields the components of the item it returns pages of
 * @param declaredByConnector whether an operation of its connectors returns the same type
 * @param parameters in declared order
 */
public record ExtractModel(
    MethodModel method,
    String written,
    ResultModel result,
    boolean returnsSeveral,
    List<ComponentModel> fields,
    boolean declaredByConnector,
    List<Parameter> parameters) {

  public ExtractModel {
    fields = List.copyOf(fields);
    parameters = List.copyOf(parameters);
  }

  /**
   * A parameter.
   *
   * @param name in Java
   * @param written its type as written
   * @param connector when it is a connector, else null
   * @param since when it is annotated so, else null
   * @param instant whether its type is {@code Instant}
   * @param nullable whether it is annotated {@code @Nullable}
   * @param origin its declaration
   */
  public record Parameter(
      String name,
      String written,
      @Nullable ConnectorRef connector,
      @Nullable Since since,
      boolean instant,
      boolean nullable,
      Origin origin) {}

  /**
   * A connector that is taken.
   *
   * @param type the interface
   * @param hasMiddleware whether its client has a middleware factory
   */
  public record ConnectorRef(ClassName type, boolean hasMiddleware) {}

  /** {@code @Since}. */
  public record Since(Written<String> field, Written<String> lookback, Origin origin) {}

  /** The first {@code @Since}. */
  public Optional<Since> since() {
    return parameters.stream()
        .flatMap(each -> Optional.ofNullable(each.since()).stream())
        .findFirst();
  }

  /** The connectors, each once. */
  public List<ConnectorRef> connectors() {
    return parameters.stream()
        .flatMap(each -> Optional.ofNullable(each.connector()).stream())
        .distinct()
        .toList();
  }
}
