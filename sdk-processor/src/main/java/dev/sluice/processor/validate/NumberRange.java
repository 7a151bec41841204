package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConstraintTest;
import dev.sluice.processor.model.ScalarKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a value's constraints leave.
 *
 * @param whole whether they have no fraction
 * @param least the lower limit; null for none
 * @param most the upper limit; null for none
 * @param open whether a limit itself is excluded
 */
record NumberRange(
    boolean whole, @Nullable BigDecimal least, @Nullable BigDecimal most, boolean open) {

  /** All that the value's type can hold. */
  static NumberRange of(Constrained place) {
    if (Constraints.is(place.value(), ScalarKind.INT)) {
      return whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
    return Constraints.is(place.value(), ScalarKind.LONG)
        ? whole(Long.MIN_VALUE, Long.MAX_VALUE)
        : new NumberRange(false, null, null, false);
  }

  private static NumberRange whole(long least, long most) {
    return new NumberRange(true, BigDecimal.valueOf(least), BigDecimal.valueOf(most), false);
  }

  /** What a bound leaves of it; all of it when the bound is no number. */
  NumberRange and(ConstraintTest.Bound bound) {
    BigDecimal limit = ConstraintLimitValid.number(bound.limit().value());
    if (limit == null) {
      return this;
    }
    if (whole) {
      BigDecimal step = BigDecimal.valueOf(bound.lower() ? 1 : -1);
      BigDecimal next =
          limit.setScale(0, bound.lower() ? RoundingMode.CEILING : RoundingMode.FLOOR);
      return within(
          bound.lower(), bound.inclusive() || next.compareTo(limit) != 0 ? next : next.add(step));
    }
    NumberRange range = within(bound.lower(), limit);
    return bound.inclusive() ? range : new NumberRange(false, range.least, range.most, true);
  }

  private NumberRange within(boolean lower, BigDecimal limit) {
    return lower
        ? new NumberRange(whole, least == null ? limit : least.max(limit), most, open)
        : new NumberRange(whole, least, most == null ? limit : most.min(limit), open);
  }

  boolean isEmpty() {
    if (least == null || most == null) {
      return false;
    }
    int order = least.compareTo(most);
    return order > 0 || (order == 0 && open);
  }
}
