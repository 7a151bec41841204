package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.VerbModel;
import dev.sluice.processor.model.VerbModel.Verb;

/** A request has a body only where its HTTP method gives one a meaning (RFC 9110 §9.3). */
final class VerbAllowsBody implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    if (operation.verb().filter(verb -> !verb.hasBody()).isEmpty()) {
      return;
    }
    VerbModel verb = operation.verb().get();
    for (ParameterModel parameter : operation.parameters()) {
      if (parameter.isBody() && !parameter.has(Kind.VARIABLE)) {
        findings.add(
            parameter.origin(),
            "A %s request has no body. Use @Query for parameter %s, or %s.",
            verb.method().value(),
            parameter.name(),
            verb.verb() == Verb.HTTP ? "write hasBody = true" : "make the operation @Post");
        return;
      }
    }
  }
}
