package dev.sluice.processor.validate;

import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.Declaration;
import dev.sluice.processor.model.PartModel;
import dev.sluice.processor.model.ReadContractModel;
import dev.sluice.processor.model.WriteContractModel;
import dev.sluice.processor.model.Written;
import java.util.HashMap;
import java.util.Map;

/** No two components have the same name in JSON, aliases included. */
final class FieldNamesUnique implements Rule<Declaration> {

  @Override
  public void check(Declaration declaration, Findings findings) {
    if (declaration instanceof WriteContractModel) {
      return;
    }
    Map<String, String> owners = new HashMap<>();
    if (declaration instanceof ReadContractModel contract) {
      contract.parts().stream()
          .flatMap(PartModel::fields)
          .filter(field -> !field.deep())
          .forEach(
              field -> {
                take(field.name(), field.component(), owners, findings);
                field.aliases().forEach(alias -> take(alias, field.component(), owners, findings));
              });
      return;
    }
    for (ComponentModel component : Components.of(declaration)) {
      take(component.wireName(), component, owners, findings);
      component.aliases().forEach(alias -> take(alias, component, owners, findings));
    }
  }

  private static void take(
      Written<String> name,
      ComponentModel component,
      Map<String, String> owners,
      Findings findings) {
    String owner = owners.putIfAbsent(name.value(), component.name());
    if (owner != null) {
      findings.add(
          name,
          owner.equals(component.name())
              ? "JSON name \"%s\" of %s is given twice. Remove one."
              : "JSON name \"%s\" is that of %s already. Give each component its own name.",
          name.value(),
          owner);
    }
  }
}
