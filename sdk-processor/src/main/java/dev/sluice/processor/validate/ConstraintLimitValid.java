package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnType;
import dev.sluice.processor.model.ConstraintModel;
import dev.sluice.processor.model.ConstraintTest;
import dev.sluice.processor.model.WriteContractModel;
import dev.sluice.processor.model.Written;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A constraint's limit is a number that makes sense. */
final class ConstraintLimitValid implements Rule<WriteContractModel> {

  private static final int LONGEST = 400;

  /** A limit of {@code @DecimalMin} and its like; null when it is none. */
  static @Nullable BigDecimal number(String text) {
    try {
      BigDecimal number = new BigDecimal(text.length() > LONGEST ? "" : text);
      return Math.abs((long) number.scale()) > LONGEST ? null : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    for (Constrained place : Constrained.of(contract).toList()) {
      for (ConstraintModel constraint : place.fitting()) {
        if (constraint.test() instanceof ConstraintTest.Bound bound
            && number(bound.limit().value()) == null) {
          findings.add(
              bound.limit(), "\"%s\" is no number. Write e.g. \"0.01\".", bound.limit().value());
        } else if (constraint.test() instanceof ConstraintTest.Size size) {
          notNegative(size.min(), "min", findings);
          notNegative(size.max(), "max", findings);
        } else if (constraint.test() instanceof ConstraintTest.Digits digits) {
          check(place, digits, findings);
        }
      }
    }
  }

  private static void check(Constrained place, ConstraintTest.Digits digits, Findings findings) {
    notNegative(digits.integer(), "integer", findings);
    notNegative(digits.fraction(), "fraction", findings);
    if (place.column().orElse(null) instanceof ColumnType.Decimal decimal) {
      notAbove(digits.integer(), decimal.precision() - decimal.scale(), "before", findings);
      notAbove(digits.fraction(), decimal.scale(), "behind", findings);
    }
  }

  private static void notNegative(Written<Integer> number, String name, Findings findings) {
    if (number.value() < 0) {
      findings.add(
          number, "%s is %d, but nothing is that short. Use 0 or more.", name, number.value());
    }
  }

  private static void notAbove(Written<Integer> number, int most, String place, Findings findings) {
    if (number.value() > most) {
      findings.add(
          number,
          "The column holds %d digits %s the point, not %d. Use %d or less, or declare more with"
              + " @Column(type = …).",
          most,
          place,
          number.value(),
          most);
    }
  }
}
