package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.Written;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A cookie, form field or GraphQL variable is set by one parameter. */
final class ParameterNamesUnique implements Rule<OperationModel> {

  private static final List<Kind> KINDS = List.of(Kind.COOKIE, Kind.FIELD, Kind.VARIABLE);

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (Kind kind : KINDS) {
      Map<String, String> taken = new HashMap<>();
      for (ParameterModel parameter : operation.parameters(kind)) {
        Written<String> name = parameter.role(kind).orElseThrow().name();
        String other = taken.putIfAbsent(name.value(), parameter.name());
        if (other != null) {
          findings.add(
              name,
              "@%s(\"%s\") is set by parameter %s already. Remove one, or rename it.",
              kind.annotation(),
              name.value(),
              other);
        }
      }
    }
  }
}
