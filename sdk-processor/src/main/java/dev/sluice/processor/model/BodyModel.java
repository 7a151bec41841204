package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;

/**
 * A record that an operation sends, or that is nested in one.
 *
 * @param type the record
 * @param components in declared order
 */
public record BodyModel(UserType type, List<ComponentModel> components) implements Declaration {

  public BodyModel {
    components = List.copyOf(components);
  }

  @Override
  public Set<ClassName> dependencies() {
    return Structures.of(components);
  }

  @Override
  public List<ClassName> generated() {
    return List.of(GeneratedNames.writer(type.name()));
  }
}
