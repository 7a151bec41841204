package dev.sluice.processor.validate;

import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.Written;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A query parameter is set once: by the path, the paging or a parameter. */
final class QueryNamesUnique implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    Map<String, String> taken = new HashMap<>();
    operation
        .verb()
        .ifPresent(
            verb ->
                verb.template().query().stream()
                    .filter(pair -> pair.value() == null || pair.value().indexOf('{') < 0)
                    .forEach(pair -> taken.put(pair.name(), "the path " + verb.path().value())));
    PagingModel paging = operation.paging();
    if (paging != null) {
      paging
          .names(PlaceModel.Kind.QUERY)
          .forEach(name -> take(name, "the paging", taken, findings));
    }
    for (ParameterModel parameter : operation.parameters()) {
      for (Written<String> name : names(parameter)) {
        if (!resumes(operation, name)) {
          take(name, "parameter " + parameter.name(), taken, findings);
        }
      }
    }
  }

  /** Whether a parameter gives the cursor at which a list goes on that was read before. */
  private static boolean resumes(OperationModel operation, Written<String> name) {
    PagingModel paging = operation.paging();
    return paging != null
        && paging.saved().isPresent()
        && paging.targets().stream()
            .filter(target -> target.kind() == PlaceModel.Kind.QUERY)
            .anyMatch(target -> target.name().value().equals(name.value()));
  }

  private static List<Written<String>> names(ParameterModel parameter) {
    if (parameter.has(Kind.QUERY)) {
      return List.of(parameter.role(Kind.QUERY).orElseThrow().name());
    }
    boolean flat =
        parameter.role(Kind.QUERY_MAP).filter(role -> role.name().value().isEmpty()).isPresent();
    return flat
        ? parameter.components().stream().map(ComponentModel::wireName).toList()
        : List.of();
  }

  private static void take(
      Written<String> name, String by, Map<String, String> taken, Findings findings) {
    String other = taken.putIfAbsent(name.value(), by);
    if (other != null) {
      findings.add(
          name,
          "Query parameter \"%s\" is set by %s already. Remove one, or rename it.",
          name.value(),
          other);
    }
  }
}
