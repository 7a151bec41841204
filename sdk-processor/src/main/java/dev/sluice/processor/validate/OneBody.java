package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel.Family;
import dev.sluice.processor.model.VerbModel.Verb;

/** A request has one body: a whole one, a form, parts, or a GraphQL document. */
final class OneBody implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    Family first = first(operation);
    boolean taken = false;
    for (ParameterModel parameter : operation.parameters()) {
      Family family = family(parameter);
      if (family == Family.NONE || (family == Family.GRAPH_QL && first != Family.GRAPH_QL)) {
        continue;
      }
      if (family != first) {
        findings.add(
            parameter.origin(),
            "Parameter %s is @%s, but the body is %s already. Keep one of both.",
            parameter.name(),
            parameter.roles().get(0).kind().annotation(),
            text(first));
      } else if (family == Family.WHOLE && taken) {
        findings.add(
            parameter.origin(),
            "Parameter %s is a second body. Put both in one record, and send that.",
            parameter.name());
      }
      taken = true;
    }
  }

  /** Variables make a body only of a GraphQL operation; elsewhere another rule tells. */
  private static Family first(OperationModel operation) {
    if (operation.verb().filter(verb -> verb.verb() == Verb.GRAPH_QL).isPresent()) {
      return Family.GRAPH_QL;
    }
    return operation.parameters().stream()
        .map(OneBody::family)
        .filter(family -> family != Family.NONE && family != Family.GRAPH_QL)
        .findFirst()
        .orElse(Family.NONE);
  }

  private static Family family(ParameterModel parameter) {
    return parameter.role().map(role -> role.kind().family()).orElse(Family.NONE);
  }

  private static String text(Family family) {
    return switch (family) {
      case WHOLE -> "that of @Body";
      case FORM -> "a form of @Field";
      case MULTIPART -> "multipart of @Part";
      case GRAPH_QL -> "the document of @GraphQl";
      case NONE -> "empty";
    };
  }
}
