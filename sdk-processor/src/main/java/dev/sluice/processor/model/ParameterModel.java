package dev.sluice.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation.
 *
 * @param name in Java
 * @param type as declared
 * @param value what it holds
 * @param nullable whether it is annotated {@code @Nullable}
 * @param roles what it is in the request; exactly one when valid
 * @param components those of a record that is sent component by component; else none
 * @param time {@code @TimeFormat}; null for none
 * @param defaultValue {@code @DefaultValue}; null for none
 * @param foreign annotations of other HTTP libraries on it, by simple name
 * @param origin its declaration
 */
public record ParameterModel(
    String name,
    TypeName type,
    ValueType value,
    boolean nullable,
    List<RoleModel> roles,
    List<ComponentModel> components,
    @Nullable TimeModel time,
    @Nullable Written<String> defaultValue,
    List<String> foreign,
    Origin origin) {

  public ParameterModel {
    roles = List.copyOf(roles);
    components = List.copyOf(components);
    foreign = List.copyOf(foreign);
  }

  /** Its one role; empty when it has none or several. */
  public Optional<RoleModel> role() {
    return roles.size() == 1 ? Optional.of(roles.get(0)) : Optional.empty();
  }

  /** Whether it is, or is a part of, the request's body. */
  public boolean isBody() {
    return roles.stream().anyMatch(role -> role.kind().isBody());
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
