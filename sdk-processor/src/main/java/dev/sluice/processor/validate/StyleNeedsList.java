package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel;
import dev.sluice.processor.model.RoleOptions;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.Written;

/** A style tells how several values are written, so there are several. */
final class StyleNeedsList implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (ParameterModel parameter : operation.parameters()) {
      for (RoleModel role : parameter.role().stream().toList()) {
        Written<String> style = role.options().style();
        if (style.value().equals(RoleOptions.EXPLODE)) {
          continue;
        }
        if (!(parameter.value() instanceof ValueType.Many)) {
          findings.add(
              style,
              "style tells how several values are written, but %s is one of type %s. Use a List, or"
                  + " remove style.",
              parameter.name(),
              Types.text(parameter.type()));
        } else if (role.options().encoded().value()) {
          findings.add(
              style,
              "Encoded values are sent as they are, so style = %s has no effect. Remove style or"
                  + " encoded.",
              style.value());
        }
      }
    }
  }
}
