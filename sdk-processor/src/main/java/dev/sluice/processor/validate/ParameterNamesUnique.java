package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.Written;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A cookie, form field or GraphQL variable is set once: by the paging or a parameter. */
final class ParameterNamesUnique implements Rule<OperationModel> {

  private static final List<Kind> KINDS = List.of(Kind.COOKIE, Kind.FIELD, Kind.VARIABLE);

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (Kind kind : KINDS) {
      Map<String, String> taken = new HashMap<>();
      for (Written<String> name : paged(operation, kind)) {
        if (taken.put(name.value(), "the paging") != null) {
          findings.add(name, "\"%s\" is set by the paging already. Rename one.", name.value());
        }
      }
      for (ParameterModel parameter : operation.parameters(kind)) {
        Written<String> name = parameter.role(kind).orElseThrow().name();
        String other = taken.putIfAbsent(name.value(), "parameter " + parameter.name());
        if (other != null) {
          findings.add(
              name,
              "@%s(\"%s\") is set by %s already. Remove one, or rename it.",
              kind.annotation(),
              name.value(),
              other);
        }
      }
    }
  }

  private static List<Written<String>> paged(OperationModel operation, Kind kind) {
    PagingModel paging = operation.paging();
    if (paging == null || kind == Kind.COOKIE) {
      return List.of();
    }
    return paging.names(kind == Kind.FIELD ? PlaceModel.Kind.FORM : PlaceModel.Kind.VARIABLE);
  }
}
