package dev.sluice.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of an operation.
 *
 * @param name in Java
 * @param type as declared
 * @param value what it holds
 * @param nullable whether it is annotated {@code @Nullable}
 * @param roles what it is in the request; exactly one when valid
 * @param foreign annotations of other HTTP libraries on it, by simple name
 * @param origin its declaration
 */
public record ParameterModel(
    String name,
    TypeName type,
    ValueType value,
    boolean nullable,
    List<RoleModel> roles,
    List<String> foreign,
    Origin origin) {

  public ParameterModel {
    roles = List.copyOf(roles);
    foreign = List.copyOf(foreign);
  }

  /** Whether it has that role. */
  public boolean has(RoleModel.Kind kind) {
    return role(kind).isPresent();
  }

  /** Its role of that kind. */
  public Optional<RoleModel> role(RoleModel.Kind kind) {
    return roles.stream().filter(role -> role.kind() == kind).findFirst();
  }
}
