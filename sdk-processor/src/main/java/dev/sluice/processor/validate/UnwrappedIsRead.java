package dev.sluice.processor.validate;

import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.Declaration;
import dev.sluice.processor.model.ReadContractModel;
import dev.sluice.processor.model.UnwrappedModel;

/** {@code @JsonUnwrapped} stands on what is read: nothing else is made of other fields. */
final class UnwrappedIsRead implements Rule<Declaration> {

  @Override
  public void check(Declaration declaration, Findings findings) {
    if (declaration instanceof ReadContractModel) {
      return;
    }
    for (ComponentModel component : Components.of(declaration)) {
      UnwrappedModel unwrapped = component.reading().unwrapped();
      if (unwrapped != null) {
        findings.add(
            unwrapped.origin(),
            "@JsonUnwrapped means nothing on %s: it is for read contracts. Remove it, and declare"
                + " its fields one by one.",
            component.name());
      }
    }
  }
}
