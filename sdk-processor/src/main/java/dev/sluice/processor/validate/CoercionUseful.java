package dev.sluice.processor.validate;

import dev.sluice.processor.model.CoercionKind;
import dev.sluice.processor.model.CoercionModel;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.Declaration;
import dev.sluice.processor.model.ReadContractModel;
import dev.sluice.processor.model.Written;
import java.util.List;
import java.util.function.Predicate;

/** What {@code @Coerce} switches is not so by itself, and concerns what it stands on. */
final class CoercionUseful implements Rule<Declaration> {

  @Override
  public void check(Declaration declaration, Findings findings) {
    if (!(declaration instanceof ReadContractModel contract)) {
      return;
    }
    check(
        contract.coercions(),
        contract.type().simpleName(),
        kind -> contract.components().stream().anyMatch(each -> concerns(kind, each)),
        findings);
    for (ComponentModel component : contract.components()) {
      check(
          component.reading().coercions(),
          component.name(),
          kind -> concerns(kind, component),
          findings);
    }
  }

  private static boolean concerns(CoercionKind kind, ComponentModel component) {
    return component.reading().unwrapped() == null && kind.concerns(component.value());
  }

  private static void check(
      CoercionModel coercions, String name, Predicate<CoercionKind> concerned, Findings findings) {
    check(coercions.on(), true, coercions, name, concerned, findings);
    check(coercions.off(), false, coercions, name, concerned, findings);
  }

  private static void check(
      List<Written<CoercionKind>> entries,
      boolean on,
      CoercionModel coercions,
      String name,
      Predicate<CoercionKind> concerned,
      Findings findings) {
    for (Written<CoercionKind> entry : entries) {
      if (!concerned.test(entry.value())) {
        findings.add(
            entry, "%s changes nothing in how %s is read. Remove it.", entry.value(), name);
      } else if (coercions.around().contains(entry.value()) == on) {
        findings.add(
            entry, "%s is %s for %s already. Remove it.", entry.value(), on ? "on" : "off", name);
      }
    }
  }
}
