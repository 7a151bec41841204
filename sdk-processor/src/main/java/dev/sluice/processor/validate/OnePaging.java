package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;

/** An operation is paged in one way. */
final class OnePaging implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (PagingModel other : operation.pagings().stream().skip(1).toList()) {
      findings.add(
          other.page().origin(),
          "%s is paged by @%s already. Remove one of the two.",
          operation.name(),
          operation.pagings().get(0).page().annotation());
    }
  }
}
