package dev.sluice.processor.validate;

import com.palantir.javapoet.TypeName;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.Declaration;
import dev.sluice.processor.model.Origin;
import dev.sluice.processor.model.RoleModel.Kind;

/** A primitive is never null. */
final class PrimitiveNotNullable implements Rule<Declaration> {

  @Override
  public void check(Declaration declaration, Findings findings) {
    for (ComponentModel component : Components.of(declaration)) {
      if (component.isPrimitive() && !component.isRequired()) {
        tell(component.name(), component.type(), component.origin(), findings);
      }
    }
    if (declaration instanceof ConnectorModel connector) {
      connector.operations().stream()
          .flatMap(operation -> operation.parameters().stream())
          .filter(parameter -> parameter.nullable() && !parameter.has(Kind.PATH))
          .filter(parameter -> parameter.type().isPrimitive())
          .forEach(
              parameter -> tell(parameter.name(), parameter.type(), parameter.origin(), findings));
    }
  }

  private static void tell(String name, TypeName type, Origin origin, Findings findings) {
    findings.add(
        origin,
        "%s is @Nullable, but %s is never null. Use %s.",
        name,
        Types.text(type),
        Types.text(type.box()));
  }
}
