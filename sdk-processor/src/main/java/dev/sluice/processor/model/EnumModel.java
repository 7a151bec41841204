package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum and the names its constants have in JSON and in requests.
 *
 * @param type its name
 * @param constants in declared order
 */
public record EnumModel(ClassName type, List<Constant> constants) {

  public EnumModel {
    constants = List.copyOf(constants);
  }

  /** The constants that stand for all other names; a right enum has at most one. */
  public List<Constant> fallbacks() {
    return constants.stream().filter(each -> each.fallback() != null).toList();
  }

  /**
   * A constant.
   *
   * @param name in Java
   * @param wireName by {@code @JsonProperty}, else the Java name
   * @param aliases by {@code @JsonAlias}: further names it is read by
   * @param fallback {@code @JsonEnumDefaultValue}, by which it is read from any other name; null
   *     for none
   */
  public record Constant(
      String name,
      Written<String> wireName,
      List<Written<String>> aliases,
      @Nullable Origin fallback) {
    public Constant {
      aliases = List.copyOf(aliases);
    }
  }
}
