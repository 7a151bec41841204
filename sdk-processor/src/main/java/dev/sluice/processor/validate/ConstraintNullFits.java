package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConstraintModel;
import dev.sluice.processor.model.ConstraintTest;
import dev.sluice.processor.model.WriteContractModel;

/** A constraint and {@code @Nullable} agree on whether null is allowed. */
final class ConstraintNullFits implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    for (Constrained place : Constrained.of(contract).toList()) {
      for (ConstraintModel constraint : place.constraints()) {
        if (constraint.needsValue() && !place.required()) {
          findings.add(
              constraint.origin(),
              "@%s forbids null, but %s may be null. Make it required%s.",
              constraint.name(),
              place.name(),
              instead(constraint));
        }
        if (constraint.test() instanceof ConstraintTest.Absent && place.required()) {
          findings.add(
              constraint.origin(),
              "@Null asks for null, but %s is never null. Make it @Nullable, or remove @Null.",
              place.name());
        }
      }
    }
  }

  private static String instead(ConstraintModel constraint) {
    return switch (constraint.name()) {
      case "NotEmpty" -> ", or ask for @Size(min = 1), which null passes";
      case "NotBlank" -> ", or ask for @Pattern(regexp = \".*\\\\S.*\"), which null passes";
      default -> ", or remove @NotNull";
    };
  }
}
