package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel;
import java.util.List;

/** A parameter is one part of the request only. */
final class ParameterHasOneRole implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (ParameterModel parameter : operation.parameters()) {
      List<RoleModel> roles = parameter.roles();
      if (roles.size() > 1) {
        findings.add(
            roles.get(1).name(),
            "Parameter %s has both @%s and @%s. Keep one.",
            parameter.name(),
            roles.get(0).kind().annotation(),
            roles.get(1).kind().annotation());
      }
    }
  }
}
