package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.Declaration;
import dev.sluice.processor.model.EnumModel;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.Written;
import java.util.HashMap;
import java.util.Map;

/** No two constants of an enum have the same name in JSON, aliases included. */
final class EnumNamesUnique implements Rule<Declaration> {

  @Override
  public void check(Declaration declaration, Findings findings) {
    Components.of(declaration).forEach(component -> check(component.value(), findings));
    if (declaration instanceof ConnectorModel connector) {
      connector.operations().stream()
          .flatMap(operation -> operation.parameters().stream())
          .forEach(parameter -> check(parameter.value(), findings));
    }
  }

  private static void check(ValueType value, Findings findings) {
    if (value instanceof ValueType.Many many) {
      check(many.element(), findings);
    } else if (value instanceof ValueType.Mapping mapping) {
      check(mapping.value(), findings);
    } else if (value instanceof ValueType.Constant constant) {
      check(constant.type(), findings);
    }
  }

  private static void check(EnumModel type, Findings findings) {
    Map<String, String> owners = new HashMap<>();
    for (EnumModel.Constant constant : type.constants()) {
      take(constant.wireName(), constant.name(), owners, findings);
      constant.aliases().forEach(alias -> take(alias, constant.name(), owners, findings));
    }
  }

  private static void take(
      Written<String> name, String constant, Map<String, String> owners, Findings findings) {
    String owner = owners.putIfAbsent(name.value(), constant);
    if (owner != null && !owner.equals(constant)) {
      findings.add(
          name,
          "JSON name \"%s\" of %s is that of %s already. Give each constant its own name.",
          name.value(),
          constant,
          owner);
    }
  }
}
