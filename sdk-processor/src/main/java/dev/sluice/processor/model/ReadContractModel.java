package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Set;

/**
 * A record annotated {@code @ReadContract}, or another type that is so by mistake.
 *
 * @param type the record
 * @param components in declared order; empty when the type is no record
 * @param variables its type parameters
 * @param closed whether fields that it does not name are violations
 * @param coercions by {@code @Coerce} on the type
 */
public record ReadContractModel(
    UserType type,
    List<ComponentModel> components,
    List<TypeVariableName> variables,
    boolean closed,
    CoercionModel coercions)
    implements Declaration {

  public ReadContractModel {
    components = List.copyOf(components);
    variables = List.copyOf(variables);
  }

  /** What its components are made of. */
  public List<PartModel> parts() {
    return PartModel.of(components);
  }

  @Override
  public Set<ClassName> dependencies() {
    return Structures.of(components);
  }

  @Override
  public List<ClassName> generated() {
    return List.of(GeneratedNames.reader(type.name()));
  }
}
