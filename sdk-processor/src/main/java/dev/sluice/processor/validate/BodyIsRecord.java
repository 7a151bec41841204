package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.ValueType;

/** A body is a record that generated code can read. */
final class BodyIsRecord implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (ParameterModel parameter : operation.parameters(Kind.BODY)) {
      if (!(parameter.value() instanceof ValueType.Structure)) {
        findings.add(
            parameter.origin(),
            "Body %s is of type %s%s. Send a record whose components are the JSON fields.",
            parameter.name(),
            Types.text(parameter.type()),
            Types.reason(parameter.value()));
      } else if (parameter.nullable()) {
        findings.add(
            parameter.origin(),
            "Body %s is @Nullable, but the request always has it. Remove @Nullable.",
            parameter.name());
      }
    }
  }
}
