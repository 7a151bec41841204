package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.VerbModel.Verb;

/** A GET request has no body: servers and proxies may refuse or drop it (RFC 9110 §9.3.1). */
final class NoBodyOnGet implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    boolean get = operation.verb().filter(verb -> verb.verb() == Verb.GET).isPresent();
    if (get && operation.body().isPresent()) {
      findings.add(
          operation.body().get().origin(),
          "A GET request has no body. Use @Query for parameter %s, or make the operation @Post.",
          operation.body().get().name());
    }
  }
}
