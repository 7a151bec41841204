package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import java.util.stream.Stream;

/** How a generated mapping makes one value of another. Nothing is lost on the way. */
public sealed interface ValueMapping {

  /**
   * A single value of another, or any value as it is.
   *
   * @param conversion what is done
   * @param from what it is done to
   */
  record Single(Conversion conversion, ValueType from) implements ValueMapping {}

  /**
   * A record of another, component by component.
   *
   * @param from the record there is
   * @param to the record that is made
   */
  record Nested(ClassName from, ClassName to) implements ValueMapping {}

  /**
   * A list or set of another, element by element.
   *
   * @param set whether they are sets
   * @param element how an element is made
   */
  record Many(boolean set, ValueMapping element) implements ValueMapping {}

  /**
   * A map of another, value by value.
   *
   * @param value how a value is made
   */
  record Mapping(ValueMapping value) implements ValueMapping {}

  /** How one component's value becomes another's; empty where something could be lost. */
  static Optional<ValueMapping> of(ComponentModel from, ComponentModel to) {
    return Conversion.of(from, to)
        .<ValueMapping>map(conversion -> new Single(conversion, from.value()))
        .or(() -> structured(from.value(), to.value()));
  }

  private static Optional<ValueMapping> structured(ValueType from, ValueType to) {
    if (from instanceof ValueType.Structure item && to instanceof ValueType.Structure row) {
      return item.arguments().isEmpty() && row.arguments().isEmpty()
          ? Optional.of(new Nested(item.type(), row.type()))
          : Optional.empty();
    }
    if (from instanceof ValueType.Many items && to instanceof ValueType.Many rows) {
      String container = rows.container().simpleName();
      return items.container().equals(rows.container()) && !container.equals("Collection")
          ? inside(items.element(), rows.element())
              .map(element -> new Many(container.equals("Set"), element))
          : Optional.empty();
    }
    return from instanceof ValueType.Mapping items && to instanceof ValueType.Mapping rows
        ? inside(items.value(), rows.value()).map(Mapping::new)
        : Optional.empty();
  }

  private static Optional<ValueMapping> inside(ValueType from, ValueType to) {
    return Conversion.of(from, to)
        .<ValueMapping>map(conversion -> new Single(conversion, from))
        .or(() -> structured(from, to));
  }

  /** The records that are mapped, themselves or in lists, sets and maps. */
  default Optional<Nested> nested() {
    return innermost() instanceof Nested nested ? Optional.of(nested) : Optional.empty();
  }

  /** The user's types that the code of it names. */
  default Stream<ClassName> types() {
    if (innermost() instanceof Nested nested) {
      return Stream.of(nested.from(), nested.to());
    }
    return innermost() instanceof Single single
            && single.conversion() == Conversion.TO_NAME
            && single.from() instanceof ValueType.Constant constant
        ? Stream.of(constant.type().type())
        : Stream.empty();
  }

  /** What is done to what lists, sets and maps hold at last; itself when there are none. */
  private ValueMapping innermost() {
    if (this instanceof Many many) {
      return many.element().innermost();
    }
    return this instanceof Mapping mapping ? mapping.value().innermost() : this;
  }
}
