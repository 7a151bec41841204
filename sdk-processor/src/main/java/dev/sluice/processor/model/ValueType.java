package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** The type of a component, parameter or result, as far as Sluice distinguishes. */
public sealed interface ValueType {

  /**
   * A number, text, date or the like.
   *
   * @param kind which
   * @param primitive whether it is a Java primitive, which is never null
   */
  record Scalar(ScalarKind kind, boolean primitive) implements ValueType {}

  /**
   * A constant of an enum.
   *
   * @param type the enum
   */
  record Constant(EnumModel type) implements ValueType {}

  /**
   * A record, or a sealed interface that is a read contract.
   *
   * @param type its name
   * @param readContract whether it is annotated as one
   * @param full the same with its type arguments
   * @param arguments what the type arguments are; none for a type without
   */
  record Structure(ClassName type, boolean readContract, TypeName full, List<ValueType> arguments)
      implements ValueType {

    public Structure {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A type parameter of the record around.
   *
   * @param name as declared
   */
  record Variable(String name) implements ValueType {}

  /**
   * Several values.
   *
   * @param container List, Set or Collection
   * @param element what it holds
   */
  record Many(ClassName container, ValueType element) implements ValueType {}

  /**
   * Values by text.
   *
   * @param value what it holds
   */
  record Mapping(ValueType value) implements ValueType {}

  /** JSON as it is: {@code String}, annotated {@code @JsonRawValue}. */
  record Raw() implements ValueType {}

  /** JSON as Jackson's tree: {@code com.fasterxml.jackson.databind.JsonNode}. */
  record Tree() implements ValueType {}

  /** {@code byte[]}. */
  record Binary() implements ValueType {}

  /** {@code java.io.InputStream}. */
  record Stream() implements ValueType {}

  /** {@code dev.sluice.http.FilePart}. */
  record File() implements ValueType {}

  /** {@code java.nio.file.Path}: what a file holds. */
  record FileContent() implements ValueType {}

  /** {@code Void}: no value. */
  record Nothing() implements ValueType {}

  /**
   * Anything else.
   *
   * @param written the type as the user wrote it
   * @param reason what is wrong with it, as a clause; empty where nothing more can be said
   */
  record Unsupported(String written, String reason) implements ValueType {}
}
