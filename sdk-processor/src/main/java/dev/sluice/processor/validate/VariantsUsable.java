package dev.sluice.processor.validate;

import dev.sluice.processor.model.UserType;
import dev.sluice.processor.model.VariantsModel;

/** A sealed interface can be used by generated code, and leaves the rest to its records. */
final class VariantsUsable implements Rule<VariantsModel> {

  @Override
  public void check(VariantsModel variants, Findings findings) {
    UserType type = variants.type();
    if (type.generic() || type.visibility() == UserType.Visibility.HIDDEN) {
      findings.add(
          type.origin(),
          "@ReadContract %s %s. Remove %s.",
          type.simpleName(),
          type.generic()
              ? "is an interface with type parameters, which only records have"
              : "is private, so generated code cannot use it",
          type.generic() ? "them" : "private");
    }
    variants
        .misplaced()
        .forEach(
            one ->
                findings.add(
                    one,
                    "%s means nothing on a sealed interface: each of its records has its own."
                        + " Move it to them.",
                    one.value()));
  }
}
