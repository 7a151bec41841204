package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.ValueType;

/** A parameter's value can be written into a URL or header. */
final class ParameterTypeSupported implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (ParameterModel parameter : operation.parameters()) {
      boolean list = parameter.has(Kind.QUERY);
      boolean body = parameter.has(Kind.BODY);
      if (!body && !parameter.roles().isEmpty() && !isSupported(parameter.value(), list)) {
        findings.add(
            parameter.origin(),
            "Parameter %s is of type %s%s. Use a number, boolean, String, enum, Instant or"
                + " LocalDate%s.",
            parameter.name(),
            Types.text(parameter.type()),
            Types.reason(parameter.value()),
            list ? ", or a List of them" : "");
      }
    }
  }

  private static boolean isSupported(ValueType value, boolean list) {
    if (list && value instanceof ValueType.Many many) {
      return isSupported(many.element(), false);
    }
    return value instanceof ValueType.Scalar || value instanceof ValueType.Constant;
  }
}
