package dev.sluice.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A Jakarta Validation constraint.
 *
 * @param name its simple name
 * @param test what it asks for
 * @param message its message; null when the user wrote none
 * @param scope {@code groups} or {@code payload}, where the user wrote one; null for none
 * @param origin the annotation
 */
public record ConstraintModel(
    String name,
    ConstraintTest test,
    @Nullable Written<String> message,
    @Nullable Written<String> scope,
    Origin origin) {

  /** Whether null breaks it. */
  public boolean needsValue() {
    return test instanceof ConstraintTest.Present || test instanceof ConstraintTest.Filled;
  }
}
