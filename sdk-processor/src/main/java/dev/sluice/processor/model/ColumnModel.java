package dev.sluice.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a write contract.
 *
 * @param component the component it is made from
 * @param name in the table
 * @param comment from the record's Javadoc; may be empty
 * @param key whether it is annotated {@code @Key}
 * @param untracked whether it is annotated {@code @Untracked}
 * @param pii {@code @Pii}; null for none
 * @param constraints its Jakarta Validation annotations, in order
 */
public record ColumnModel(
    ComponentModel component,
    String name,
    String comment,
    boolean key,
    boolean untracked,
    @Nullable PiiModel pii,
    List<ConstraintModel> constraints) {

  public ColumnModel {
    constraints = List.copyOf(constraints);
  }

  /** Whether the table's column is never null. */
  public boolean isRequired() {
    return component.isRequired();
  }

  /** The type of a supported column. */
  public ScalarKind kind() {
    return ((ValueType.Scalar) component.value()).kind();
  }
}
