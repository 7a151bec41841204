package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method annotated {@code @Transform}.
 *
 * @param method the method
 * @param written what it returns, as written
 * @param form how many rows it returns
 * @param target the write contract it returns; null when it returns none
 * @param parameters in declared order
 */
public record TransformModel(
    MethodModel method,
    String written,
    Form form,
    @Nullable Target target,
    List<Parameter> parameters) {

  public TransformModel {
    parameters = List.copyOf(parameters);
  }

  /**
   * The write contract.
   *
   * @param type the record
   * @param table its table
   * @param keyed whether it has a {@code @Key}
   * @param load how batches come into its table
   * @param sources its {@code @From}
   * @param origin its declaration
   */
  public record Target(
      ClassName type,
      String table,
      boolean keyed,
      LoadModel load,
      List<Written<String>> sources,
      Origin origin) {

    public Target {
      sources = List.copyOf(sources);
    }

    /** Whether the table has each row, known by its key, once. */
    public boolean hasUniqueRows() {
      return keyed && !load.is(LoadModel.Mode.APPEND);
    }
  }

  /** How many rows a transform returns of an item. */
  public enum Form {
    ONE,
    /** One or none. */
    OPTIONAL,
    LIST,
    STREAM;

    /** Whether it can be more than one. */
    public boolean isSeveral() {
      return this == LIST || this == STREAM;
    }
  }

  /**
   * A parameter.
   *
   * @param type its type
   * @param kind what it takes
   * @param nullable whether it is annotated {@code @Nullable}
   * @param origin its declaration
   */
  public record Parameter(TypeName type, Kind kind, boolean nullable, Origin origin) {}

  /** What a parameter takes, by its type. */
  public enum Kind {
    BATCH,
    EXCHANGE,
    /** Any other type: the item or row, when it is the first, or the reply. */
    OTHER
  }
}
