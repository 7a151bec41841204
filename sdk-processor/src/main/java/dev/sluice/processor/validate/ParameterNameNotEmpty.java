package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.Written;

/** A query parameter, header or path variable has a name. */
final class ParameterNameNotEmpty implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (ParameterModel parameter : operation.parameters(Kind.QUERY)) {
      Written<String> name = parameter.role(Kind.QUERY).orElseThrow().name();
      if (name.value().isBlank()) {
        findings.add(
            name,
            "The query parameter has no name. Write it, e.g. @Query(\"%s\").",
            parameter.name());
      }
    }
  }
}
