package dev.sluice.processor.model;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** The ways a generated mapping turns a value into a column's. None of them can lose anything. */
public enum Conversion {
  /** The value as it is. */
  NONE,
  /** {@code int} to {@code long}. */
  TO_LONG,
  /** {@code int} to {@code double}, which holds every one. */
  TO_DOUBLE,
  /** {@code int} or {@code long} to {@code BigDecimal}. */
  TO_DECIMAL,
  /** A constant to its name in JSON. */
  TO_NAME,
  /** A tree to its JSON. */
  TO_JSON;

  /** How one component's value becomes another's; empty where something could be lost. */
  public static Optional<Conversion> of(ComponentModel from, ComponentModel to) {
    boolean becomesJson = to.value() instanceof ValueType.Raw;
    if (javaType(from).equals(javaType(to))) {
      return becomesJson && !(from.value() instanceof ValueType.Raw)
          ? Optional.empty()
          : Optional.of(NONE);
    }
    return of(from.value(), to.value());
  }

  /** The same of values whose types are not the same. */
  static Optional<Conversion> of(ValueType from, ValueType to) {
    if (from instanceof ValueType.Tree) {
      return to instanceof ValueType.Raw || to.equals(ResultModel.TEXT)
          ? Optional.of(TO_JSON)
          : Optional.empty();
    }
    if (!(to instanceof ValueType.Scalar column)) {
      return Optional.empty();
    }
    if (from instanceof ValueType.Constant) {
      return column.kind() == ScalarKind.TEXT ? Optional.of(TO_NAME) : Optional.empty();
    }
    return from instanceof ValueType.Scalar number
        ? widening(number.kind(), column.kind())
        : Optional.empty();
  }

  private static Optional<Conversion> widening(ScalarKind from, ScalarKind to) {
    if (from != ScalarKind.INT && from != ScalarKind.LONG) {
      return Optional.empty();
    }
    return switch (to) {
      case DECIMAL -> Optional.of(TO_DECIMAL);
      case LONG -> from == ScalarKind.INT ? Optional.of(TO_LONG) : Optional.empty();
      case DOUBLE -> from == ScalarKind.INT ? Optional.of(TO_DOUBLE) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The type of a value that is there; of an {@code Optional}, what is inside. */
  private static TypeName javaType(ComponentModel component) {
    boolean isOptional = component.presence() == ComponentModel.Presence.OPTIONAL;
    return isOptional && component.type() instanceof ParameterizedTypeName optional
        ? optional.typeArguments().get(0)
        : component.type().box();
  }
}
