package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel.Kind;

/** A path always has all its parts. */
final class PathParameterNotNullable implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (ParameterModel parameter : operation.parameters(Kind.PATH)) {
      if (parameter.nullable()) {
        findings.add(
            parameter.origin(),
            "Path parameter %s is @Nullable, but a path needs its value. Remove @Nullable.",
            parameter.name());
      }
    }
  }
}
