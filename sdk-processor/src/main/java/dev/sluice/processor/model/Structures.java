package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the records that values are made of. */
public final class Structures {

  private Structures() {}

  /** The records that components hold, themselves or in lists and maps. */
  static Set<ClassName> of(List<ComponentModel> components) {
    Set<ClassName> types = new LinkedHashSet<>();
    components.forEach(component -> collect(component, types));
    return types;
  }

  private static void collect(ComponentModel component, Set<ClassName> types) {
    collect(component.value(), types);
    UnwrappedModel unwrapped = component.reading().unwrapped();
    if (unwrapped != null) {
      unwrapped.components().forEach(inner -> collect(inner, types));
    }
  }

  /** The records in a value. */
  public static Set<ClassName> of(ValueType value) {
    Set<ClassName> types = new LinkedHashSet<>();
    collect(value, types);
    return types;
  }

  private static void collect(ValueType value, Set<ClassName> types) {
    if (value instanceof ValueType.Structure structure) {
      types.add(structure.type());
      structure.arguments().forEach(argument -> collect(argument, types));
    } else if (value instanceof ValueType.Many many) {
      collect(many.element(), types);
    } else if (value instanceof ValueType.Mapping mapping) {
      collect(mapping.value(), types);
    }
  }
}
