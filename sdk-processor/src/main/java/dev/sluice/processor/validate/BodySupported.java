package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.ResultModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.ValueType;

/** A body is something that generated code can write, and is always there. */
final class BodySupported implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (ParameterModel parameter : operation.parameters(Kind.BODY)) {
      if (!isSupported(parameter.value())) {
        findings.add(
            parameter.origin(),
            "Body %s is of type %s%s. Send a record whose components are the JSON fields, a list of"
                + " such, a map, a JsonNode, a String, byte[], or a Path for the content of a file.",
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

  private static boolean isSupported(ValueType value) {
    if (value instanceof ValueType.Many many) {
      return many.element() instanceof ValueType.Structure || Types.isPlain(many.element());
    }
    return value instanceof ValueType.Structure
        || value instanceof ValueType.Tree
        || value instanceof ValueType.Binary
        || value instanceof ValueType.FileContent
        || value.equals(ResultModel.TEXT)
        || (value instanceof ValueType.Mapping && Types.isPlain(value));
  }
}
