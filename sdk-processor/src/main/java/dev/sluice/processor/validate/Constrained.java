package dev.sluice.processor.validate;

import com.palantir.javapoet.TypeName;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ColumnType;
import dev.sluice.processor.model.ConstraintModel;
import dev.sluice.processor.model.HeldModel;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.WriteContractModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value that constraints can stand on: a component, or what its lists and maps hold.
 *
 * @param name as messages call it
 * @param type in Java
 * @param value the same as far as Sluice distinguishes
 * @param column the type in tables; empty for a map's key
 * @param required whether it is never null
 * @param constraints in order
 */
record Constrained(
    String name,
    TypeName type,
    ValueType value,
    Optional<ColumnType> column,
    boolean required,
    List<ConstraintModel> constraints) {

  /** All of a contract, those of records within columns among them. */
  static Stream<Constrained> of(WriteContractModel contract) {
    return contract.allColumns().flatMap(Constrained::of);
  }

  private static Stream<Constrained> of(ColumnModel column) {
    String name = column.component().name();
    Constrained itself =
        new Constrained(
            name,
            column.component().type(),
            column.component().value(),
            Optional.of(column.type()),
            column.isRequired(),
            column.constraints());
    return Stream.concat(Stream.of(itself), within(column.type(), name));
  }

  private static Stream<Constrained> within(ColumnType type, String name) {
    if (type instanceof ColumnType.Many many) {
      return item(many.item(), "an element of " + name);
    }
    if (!(type instanceof ColumnType.Mapping mapping)) {
      return Stream.empty();
    }
    HeldModel key = mapping.key();
    Constrained keys =
        new Constrained(
            "a key of " + name, key.type(), key.value(), Optional.empty(), true, key.constraints());
    return Stream.concat(Stream.of(keys), item(mapping.item(), "a value of " + name));
  }

  private static Stream<Constrained> item(ColumnType.Item item, String name) {
    HeldModel held = item.held();
    Constrained itself =
        new Constrained(
            name,
            held.type(),
            held.value(),
            Optional.of(item.type()),
            !item.nullable(),
            held.constraints());
    return Stream.concat(Stream.of(itself), within(item.type(), name));
  }

  /** Those of its constraints that can judge it. */
  List<ConstraintModel> fitting() {
    return constraints.stream().filter(one -> Constraints.fits(one.test(), value)).toList();
  }
}
