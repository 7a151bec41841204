package dev.sluice.processor.validate;

import dev.sluice.processor.model.VariantsModel;
import dev.sluice.processor.model.VariantsModel.Variant;

/** What a sealed interface permits are read contracts. */
final class VariantsReadable implements Rule<VariantsModel> {

  @Override
  public void check(VariantsModel variants, Findings findings) {
    for (Variant variant : variants.variants()) {
      if (!variant.readable()) {
        findings.add(
            variants.type().origin(),
            "%s can be %s, which is no record annotated @ReadContract without type parameters. Make"
                + " it one.",
            variants.type().simpleName(),
            variant.type().simpleName());
      }
    }
  }
}
