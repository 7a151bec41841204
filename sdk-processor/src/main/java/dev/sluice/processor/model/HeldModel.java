package dev.sluice.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A value within a list or map, or the key of one, and what is asked of it.
 *
 * @param type in Java
 * @param value the same as far as Sluice distinguishes
 * @param constraints the Jakarta Validation annotations on the type argument, in order
 */
public record HeldModel(TypeName type, ValueType value, List<ConstraintModel> constraints) {

  public HeldModel {
    constraints = List.copyOf(constraints);
  }
}
