package dev.sluice.processor.validate;

import dev.sluice.processor.diagnostic.Spelling;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.PathTemplate;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What only the first request carries is a query parameter of an operation that is paged so. */
final class FirstPageOnlyDeclared implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    List<OperationModel> shared = new ArrayList<>();
    for (OperationModel operation : connector.operations()) {
      if (operation.isPagedByItself()) {
        check(operation.name(), List.of(operation), findings);
      } else if (operation.paging() != null) {
        shared.add(operation);
      }
    }
    check(connector.type().simpleName(), shared, findings);
  }

  /** Checks operations that are paged alike; what is in a map of parameters is not known. */
  private static void check(String owner, List<OperationModel> paged, Findings findings) {
    if (paged.isEmpty()
        || paged.stream().anyMatch(each -> each.verb().isEmpty() || hasOpenMap(each))
        || !(paged.get(0).paging() instanceof PagingModel.Cursor cursor)) {
      return;
    }
    List<String> declared =
        Stream.concat(
                paged.stream().flatMap(FirstPageOnlyDeclared::declared),
                cursor.names(PlaceModel.Kind.QUERY).stream().map(Written::value))
            .toList();
    for (Written<String> name : cursor.firstPageOnly()) {
      if (!declared.contains(name.value())) {
        findings.add(
            name,
            "%s has no query parameter \"%s\".%s",
            owner,
            name.value(),
            Spelling.closest(name.value(), declared)
                .map(each -> " Did you mean \"" + each + "\"?")
                .orElse(" Declare it with @Query, or remove it here."));
      }
    }
  }

  private static boolean hasOpenMap(OperationModel operation) {
    return operation.parameters(Kind.QUERY_MAP).stream()
        .anyMatch(each -> each.components().isEmpty());
  }

  private static Stream<String> declared(OperationModel operation) {
    List<String> declared = new ArrayList<>();
    operation.verb().orElseThrow().template().query().stream()
        .map(PathTemplate.Pair::name)
        .forEach(declared::add);
    operation
        .parameters(Kind.QUERY)
        .forEach(each -> declared.add(each.role(Kind.QUERY).orElseThrow().name().value()));
    for (ParameterModel map : operation.parameters(Kind.QUERY_MAP)) {
      String parent = map.role(Kind.QUERY_MAP).orElseThrow().name().value();
      for (ComponentModel component : map.components()) {
        String name = component.wireName().value();
        declared.add(parent.isEmpty() ? name : parent + "[" + name + "]");
      }
    }
    return declared.stream();
  }
}
