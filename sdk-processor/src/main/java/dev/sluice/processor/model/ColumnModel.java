package dev.sluice.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a write contract, or of a record within a column.
 *
 * @param component the component it is made from
 * @param name in the table
 * @param comment by {@code @Column}, else from the record's Javadoc; may be empty
 * @param key whether it is annotated {@code @Key}
 * @param untracked whether it is annotated {@code @Untracked}
 * @param pii {@code @Pii}; null for none
 * @param constraints its Jakarta Validation annotations, in order
 * @param type in tables, the declared one where it fits
 * @param options {@code @Column}; null for none
 */
public record ColumnModel(
    ComponentModel component,
    String name,
    String comment,
    boolean key,
    boolean untracked,
    @Nullable PiiModel pii,
    List<ConstraintModel> constraints,
    ColumnType type,
    @Nullable ColumnOptions options) {

  public ColumnModel {
    constraints = List.copyOf(constraints);
  }

  /** Where its name comes from. */
  public Origin nameOrigin() {
    return options == null || options.name().value().isEmpty()
        ? component.origin()
        : options.name().origin();
  }

  /** Whether the table's column is never null. */
  public boolean isRequired() {
    return component.isRequired();
  }

  /** This and the columns of all records within it, itself first. */
  public Stream<ColumnModel> withNested() {
    return Stream.concat(
        Stream.of(this),
        struct().stream()
            .flatMap(struct -> struct.columns().stream())
            .flatMap(ColumnModel::withNested));
  }

  /** The record it is, or that its lists and maps hold. */
  public Optional<ColumnType.Struct> struct() {
    return type.innermost() instanceof ColumnType.Struct struct
        ? Optional.of(struct)
        : Optional.empty();
  }
}
