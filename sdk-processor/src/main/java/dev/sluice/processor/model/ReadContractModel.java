package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;

/**
 * A type annotated {@code @ReadContract}.
 *
 * @param type the record
 * @param components in declared order; empty when the type is no record
 */
public record ReadContractModel(UserType type, List<ComponentModel> components)
    implements Declaration {

  public ReadContractModel {
    components = List.copyOf(components);
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
