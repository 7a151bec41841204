package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConstraintModel;
import dev.sluice.processor.model.ConstraintTest;
import dev.sluice.processor.model.CrossCheckModel;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.WriteContractModel;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** What each constraint can judge. */
final class Constraints {

  private static final Set<ScalarKind> NUMBERS =
      EnumSet.of(ScalarKind.INT, ScalarKind.LONG, ScalarKind.DOUBLE, ScalarKind.DECIMAL);

  private Constraints() {}

  /** All of a contract, on columns, what is within them, and methods. */
  static Stream<ConstraintModel> of(WriteContractModel contract) {
    return Stream.concat(
        Constrained.of(contract).flatMap(place -> place.constraints().stream()),
        contract.crossChecks().stream().map(CrossCheckModel::constraint));
  }

  static boolean fits(ConstraintTest test, ValueType value) {
    if (test instanceof ConstraintTest.Size
        || (test instanceof ConstraintTest.Filled filled && !filled.visible())) {
      return isText(value) || value instanceof ValueType.Many || value instanceof ValueType.Mapping;
    }
    if (test instanceof ConstraintTest.Filled || test instanceof ConstraintTest.Form) {
      return isText(value);
    }
    if (test instanceof ConstraintTest.Bound bound) {
      return isNumber(value) || (bound.ofText() && isText(value));
    }
    if (test instanceof ConstraintTest.Digits) {
      return isNumber(value) || isText(value);
    }
    if (test instanceof ConstraintTest.Time) {
      return is(value, ScalarKind.INSTANT) || is(value, ScalarKind.DATE);
    }
    if (test instanceof ConstraintTest.Cascade) {
      return Types.innermost(value) instanceof ValueType.Structure;
    }
    return !(test instanceof ConstraintTest.Truth) || is(value, ScalarKind.BOOLEAN);
  }

  /** What a constraint judges, in words. */
  static String judged(ConstraintTest test) {
    if (test instanceof ConstraintTest.Size
        || (test instanceof ConstraintTest.Filled filled && !filled.visible())) {
      return "text, lists and maps";
    }
    if (test instanceof ConstraintTest.Bound bound) {
      return bound.ofText() ? "numbers and text" : "numbers";
    }
    if (test instanceof ConstraintTest.Digits) {
      return "numbers and text";
    }
    if (test instanceof ConstraintTest.Time) {
      return "Instant and LocalDate";
    }
    if (test instanceof ConstraintTest.Cascade) {
      return "records, and lists and maps of them";
    }
    return test instanceof ConstraintTest.Truth ? "boolean" : "text";
  }

  static boolean isInteger(ValueType value) {
    return is(value, ScalarKind.INT) || is(value, ScalarKind.LONG);
  }

  static boolean is(ValueType value, ScalarKind kind) {
    return value instanceof ValueType.Scalar scalar && scalar.kind() == kind;
  }

  private static boolean isNumber(ValueType value) {
    return value instanceof ValueType.Scalar scalar && NUMBERS.contains(scalar.kind());
  }

  private static boolean isText(ValueType value) {
    return is(value, ScalarKind.TEXT);
  }
}
