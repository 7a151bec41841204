package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

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

  /**
   * A constant.
   *
   * @param name in Java
   * @param wireName by {@code @JsonProperty}, else the Java name
   * @param aliases by {@code @JsonAlias}: further names it is read by
   */
  public record Constant(String name, Written<String> wireName, List<Written<String>> aliases) {
    public Constant {
      aliases = List.copyOf(aliases);
    }
  }
}
