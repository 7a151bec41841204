package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.RoleModel.Family;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.VerbModel;

/** What paging puts into the body has a request with such a body. */
final class PagingBodyAllowed implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    PagingModel paging = operation.paging();
    VerbModel verb = operation.verb().orElse(null);
    if (paging == null || verb == null) {
      return;
    }
    paging.places().stream()
        .filter(place -> place.isInBody() && !place.name().value().isBlank())
        .filter(place -> !verb.hasBody() || !fits(operation, verb, place.kind()))
        .findFirst()
        .ifPresent(place -> tell(operation, verb, place, findings));
  }

  private static void tell(
      OperationModel operation, VerbModel verb, PlaceModel place, Findings findings) {
    if (!verb.hasBody()) {
      findings.add(
          place.name(),
          "A %s request has no body that carries \"%s\". Page by the query, a header or the path.",
          verb.method().value(),
          place.name().value());
      return;
    }
    findings.add(
        place.name(),
        "\"%s\" stands in a %s, but the body of %s is another. Page by the query or a header.",
        place.name().value(),
        place.kind() == PlaceModel.Kind.FORM ? "form" : "JSON object",
        operation.name());
  }

  private static boolean fits(OperationModel operation, VerbModel verb, PlaceModel.Kind kind) {
    boolean form = kind == PlaceModel.Kind.FORM;
    if (verb.verb() == VerbModel.Verb.GRAPH_QL) {
      return !form;
    }
    return operation.parameters().stream()
        .allMatch(
            parameter ->
                parameter
                    .role()
                    .map(role -> fits(parameter, role.kind().family(), form))
                    .orElse(true));
  }

  private static boolean fits(ParameterModel parameter, Family family, boolean form) {
    return switch (family) {
      case NONE, GRAPH_QL -> true;
      case FORM -> form;
      case MULTIPART -> false;
      case WHOLE -> !form && isObject(parameter.value());
    };
  }

  /** Types that no body can have break another rule. */
  private static boolean isObject(ValueType body) {
    boolean other = body instanceof ValueType.Many || body instanceof ValueType.Binary;
    return !other && !(body instanceof ValueType.Scalar);
  }
}
