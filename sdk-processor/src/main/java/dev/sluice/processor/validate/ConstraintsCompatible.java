package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConstraintModel;
import dev.sluice.processor.model.ConstraintTest;
import dev.sluice.processor.model.WriteContractModel;
import java.util.List;
import java.util.Optional;

/** Some value passes all constraints of a column. */
final class ConstraintsCompatible implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    for (Constrained place : Constrained.of(contract).toList()) {
      List<ConstraintModel> constraints = place.fitting();
      for (int last = 0; last < constraints.size(); last++) {
        ConstraintModel later = constraints.get(last);
        Optional<ConstraintModel> earlier =
            constraints.subList(0, last + 1).stream()
                .filter(one -> excludes(one, later, place))
                .findFirst();
        if (earlier.isPresent()) {
          tell(place, earlier.get(), later, findings);
          break;
        }
      }
    }
  }

  private static void tell(
      Constrained place, ConstraintModel earlier, ConstraintModel later, Findings findings) {
    findings.add(
        later.origin(),
        "No value of %s passes %s. Correct the limits.",
        place.name(),
        earlier.equals(later)
            ? "@" + later.name()
            : "both @" + earlier.name() + " and @" + later.name());
  }

  /** Whether no value passes both, which may be the same constraint. */
  private static boolean excludes(ConstraintModel one, ConstraintModel other, Constrained place) {
    if (one.test() instanceof ConstraintTest.Truth a
        && other.test() instanceof ConstraintTest.Truth b) {
      return a.expected() != b.expected();
    }
    if (one.test() instanceof ConstraintTest.Time a
        && other.test() instanceof ConstraintTest.Time b) {
      return a.past() != b.past() && !(a.present() && b.present());
    }
    if (one.test() instanceof ConstraintTest.Bound a
        && other.test() instanceof ConstraintTest.Bound b) {
      return NumberRange.of(place).and(a).and(b).isEmpty();
    }
    return least(one) > most(other) || least(other) > most(one);
  }

  private static int least(ConstraintModel constraint) {
    if (constraint.test() instanceof ConstraintTest.Size size) {
      return size.min().value();
    }
    return constraint.test() instanceof ConstraintTest.Filled ? 1 : 0;
  }

  private static int most(ConstraintModel constraint) {
    return constraint.test() instanceof ConstraintTest.Size size
        ? Math.max(size.max().value(), 0)
        : Integer.MAX_VALUE;
  }
}
