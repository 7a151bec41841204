package dev.sluice.processor.validate;

import dev.sluice.processor.diagnostic.Spelling;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.PathTemplate;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;

/** What only the first request carries is a query parameter of the operation. */
final class FirstPageOnlyDeclared implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    if (!(operation.paging() instanceof PagingModel.Cursor cursor) || operation.verb().isEmpty()) {
      return;
    }
    List<String> declared = new ArrayList<>();
    operation.verb().get().template().query().stream()
        .map(PathTemplate.Pair::name)
        .forEach(declared::add);
    operation
        .parameters(Kind.QUERY)
        .forEach(each -> declared.add(each.role(Kind.QUERY).orElseThrow().name().value()));
    cursor.names(PlaceModel.Kind.QUERY).forEach(each -> declared.add(each.value()));
    if (!operation.parameters(Kind.QUERY_MAP).isEmpty()) {
      return;
    }
    for (Written<String> name : cursor.firstPageOnly()) {
      if (!declared.contains(name.value())) {
        findings.add(
            name,
            "%s has no query parameter \"%s\".%s",
            operation.name(),
            name.value(),
            Spelling.closest(name.value(), declared)
                .map(each -> " Did you mean \"" + each + "\"?")
                .orElse(" Declare it with @Query, or remove it here."));
      }
    }
  }
}
