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
 * @param target the write contract it returns; null when it returns none
 * @param parameters in declared order
 */
public record TransformModel(
    MethodModel method, String written, @Nullable Target target, List<Parameter> parameters) {

  public TransformModel {
    parameters = List.copyOf(parameters);
  }

  /**
   * The write contract.
   *
   * @param type the record
   * @param table its table
   * @param keyed whether it has a {@code @Key}
   * @param origin its declaration
   */
  public record Target(ClassName type, String table, boolean keyed, Origin origin) {}

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
