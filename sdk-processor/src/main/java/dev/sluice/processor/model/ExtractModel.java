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
 * @param savesCursor whether such an operation says where a cursor is told that is saved
 * @param parameters in declared order
 */
public record ExtractModel(
    MethodModel method,
    String written,
    ResultModel result,
    boolean returnsSeveral,
    List<ComponentModel> fields,
    boolean declaredByConnector,
    boolean savesCursor,
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
   * @param type the qualified name of its type
   * @param connector when it is a connector, else null
   * @param inputs what it is annotated as; at most one when valid
   * @param nullable whether it is annotated {@code @Nullable}
   * @param origin its declaration
   */
  public record Parameter(
      String name,
      String written,
      String type,
      @Nullable ConnectorRef connector,
      List<Input> inputs,
      boolean nullable,
      Origin origin) {

    public Parameter {
      inputs = List.copyOf(inputs);
    }
  }

  /**
   * A connector that is taken.
   *
   * @param type the interface
   * @param hasMiddleware whether its client has a middleware factory
   */
  public record ConnectorRef(ClassName type, boolean hasMiddleware) {}

  /** What a parameter is given, apart from connectors. */
  public sealed interface Input {

    /** The annotation's simple name. */
    String annotation();
  }

  /** What remembers the latest value of a field from run to run. */
  public sealed interface CursorInput extends Input {

    /** The component of the item. */
    Written<String> field();

    /** How much is read again. */
    Written<String> lookback();
  }

  /** {@code @Since}. */
  public record Since(Written<String> field, Written<String> lookback) implements CursorInput {
    @Override
    public String annotation() {
      return "Since";
    }
  }

  /** {@code @Slices}. */
  public record Slices(
      Written<String> from,
      Written<String> step,
      Written<String> minStep,
      Written<String> field,
      Written<String> lookback)
      implements CursorInput {
    @Override
    public String annotation() {
      return "Slices";
    }
  }

  /** {@code @SavedCursor}. */
  public record SavedCursor() implements Input {
    @Override
    public String annotation() {
      return "SavedCursor";
    }
  }

  /**
   * {@code @ForEach}.
   *
   * @param row the record that is taken; null when it is no write contract
   * @param table the table that it is a row of
   * @param unique whether the table has each row once
   */
  public record ForEach(@Nullable ClassName row, String table, boolean unique) implements Input {
    @Override
    public String annotation() {
      return "ForEach";
    }
  }

  /** What the parameters are given; at most one when valid. */
  public List<Input> inputs() {
    return parameters.stream().flatMap(parameter -> parameter.inputs().stream()).toList();
  }

  /** The first input of a kind. */
  public <I extends Input> Optional<I> input(Class<I> kind) {
    return inputs().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** What remembers the latest value of a field. */
  public Optional<CursorInput> cursor() {
    return input(CursorInput.class);
  }

  /** The connectors, each once. */
  public List<ConnectorRef> connectors() {
    return parameters.stream()
        .flatMap(each -> Optional.ofNullable(each.connector()).stream())
        .distinct()
        .toList();
  }
}
