package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel.Kind;

/** A request has one body. */
final class OneBody implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (ParameterModel second : operation.parameters(Kind.BODY).stream().skip(1).toList()) {
      findings.add(
          second.origin(),
          "Parameter %s is a second body. Put both in one record, and send that.",
          second.name());
    }
  }
}
