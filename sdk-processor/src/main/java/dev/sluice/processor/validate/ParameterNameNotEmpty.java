package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.Written;
import java.util.List;

/** A query parameter, field, part or variable has a name. */
final class ParameterNameNotEmpty implements Rule<OperationModel> {

  private static final List<Kind> KINDS = List.of(Kind.QUERY, Kind.FIELD, Kind.PART, Kind.VARIABLE);

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (Kind kind : KINDS) {
      for (ParameterModel parameter : operation.parameters(kind)) {
        Written<String> name = parameter.role(kind).orElseThrow().name();
        if (name.value().isBlank()) {
          findings.add(
              name,
              "@%s has no name. Write it, e.g. @%s(\"%s\").",
              kind.annotation(),
              kind.annotation(),
              parameter.name());
        }
      }
    }
  }
}
