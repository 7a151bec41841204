package dev.sluice.processor.validate;

import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.Declaration;
import dev.sluice.processor.model.EnumModel;
import dev.sluice.processor.model.Origin;
import dev.sluice.processor.model.ReadContractModel;
import dev.sluice.processor.model.ValueType;
import java.util.Objects;

/** At most one constant of an enum stands for all other names. */
final class OneEnumFallback implements Rule<Declaration> {

  @Override
  public void check(Declaration declaration, Findings findings) {
    if (declaration instanceof ReadContractModel contract) {
      for (ComponentModel component : contract.components()) {
        check(component.value(), findings);
      }
    }
  }

  private static void check(ValueType value, Findings findings) {
    if (value instanceof ValueType.Many many) {
      check(many.element(), findings);
    } else if (value instanceof ValueType.Mapping mapping) {
      check(mapping.value(), findings);
    } else if (value instanceof ValueType.Constant constant) {
      String first = "";
      for (EnumModel.Constant fallback : constant.type().fallbacks()) {
        if (first.isEmpty()) {
          first = fallback.name();
        } else {
          Origin origin = Objects.requireNonNull(fallback.fallback());
          findings.add(
              origin, "%s stands for all other names already. Remove one of the two.", first);
        }
      }
    }
  }
}
