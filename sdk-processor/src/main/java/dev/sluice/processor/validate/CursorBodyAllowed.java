package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.RoleModel.Family;
import dev.sluice.processor.model.VerbModel;
import dev.sluice.processor.model.Written;

/** A cursor in the body has a request with a JSON body. */
final class CursorBodyAllowed implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    PagingModel paging = operation.paging();
    VerbModel verb = operation.verb().orElse(null);
    if (paging == null || verb == null) {
      return;
    }
    boolean form =
        operation.parameters().stream()
            .flatMap(parameter -> parameter.roles().stream())
            .map(role -> role.kind().family())
            .anyMatch(family -> family == Family.FORM || family == Family.MULTIPART);
    for (Written<String> pointer : paging.names(PlaceModel.Kind.BODY)) {
      if (!verb.hasBody()) {
        findings.add(
            pointer,
            "A %s request has no body that carries a cursor. Use query, header or path.",
            verb.method().value());
      } else if (form) {
        findings.add(
            pointer,
            "The body of %s is a form, and a cursor stands in JSON. Use query or header.",
            operation.name());
      }
    }
  }
}
