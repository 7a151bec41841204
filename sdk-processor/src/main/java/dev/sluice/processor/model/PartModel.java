package dev.sluice.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a component of a read contract is made of. */
public sealed interface PartModel {

  /** The component. */
  ComponentModel component();

  /** The fields it is made of. */
  Stream<Field> fields();

  /**
   * One value.
   *
   * @param name in the object, or the pointer of the value
   * @param deep whether it is a pointer
   * @param aliases further names
   */
  record Field(
      ComponentModel component, Written<String> name, boolean deep, List<Written<String>> aliases)
      implements PartModel {

    public Field {
      aliases = List.copyOf(aliases);
    }

    @Override
    public Stream<Field> fields() {
      return Stream.of(this);
    }
  }

  /** A record that is made of fields of the object it is a component of. */
  record Group(ComponentModel component, List<PartModel> parts) implements PartModel {

    public Group {
      parts = List.copyOf(parts);
    }

    @Override
    public Stream<Field> fields() {
      return parts.stream().flatMap(PartModel::fields);
    }
  }

  /** The parts that components are, in their order. */
  static List<PartModel> of(List<ComponentModel> components) {
    return parts(components, List.of());
  }

  private static List<PartModel> parts(
      List<ComponentModel> components, List<UnwrappedModel> around) {
    return components.stream().map(component -> part(component, around)).toList();
  }

  private static PartModel part(ComponentModel component, List<UnwrappedModel> around) {
    UnwrappedModel unwrapped = component.reading().unwrapped();
    if (unwrapped != null) {
      List<UnwrappedModel> inside = new ArrayList<>(around);
      inside.add(0, unwrapped);
      return new Group(component, parts(unwrapped.components(), inside));
    }
    if (component.reading().pointer() != null) {
      return new Field(
          component, Objects.requireNonNull(component.reading().pointer()), true, List.of());
    }
    return new Field(
        component,
        named(component.wireName(), around),
        false,
        component.aliases().stream().map(alias -> named(alias, around)).toList());
  }

  private static Written<String> named(Written<String> own, List<UnwrappedModel> around) {
    Written<String> name = own;
    for (UnwrappedModel each : around) {
      name = each.name(name);
    }
    return name;
  }
}
