package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.VerbModel;

/** An operation has no second verb. */
final class OperationHasOneVerb implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (VerbModel verb : operation.verbs().stream().skip(1).toList()) {
      findings.add(
          verb.origin(),
          "%s has @%s already. Remove @%s, or make two operations of it.",
          operation.name(),
          operation.verbs().get(0).verb().annotation(),
          verb.verb().annotation());
    }
  }
}
