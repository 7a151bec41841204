package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;

/** A paged operation tells, in one way, when it has reached its end. */
final class StopRulePresent implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    PagingModel paging = operation.paging();
    if (paging == null) {
      return;
    }
    boolean total = !paging.total().value().isEmpty();
    boolean byTotal = paging.stop().value().equals("TOTAL");
    if (byTotal && !total) {
      findings.add(
          paging.stopWritten() ? paging.stop().origin() : paging.origin(),
          "%s has no total, so its end is unknown. Add total, or stop = StopRule.SHORT_PAGE or"
              + " EMPTY_PAGE.",
          operation.name());
    } else if (total && !byTotal) {
      findings.add(
          paging.stop(),
          "%s stops by %s, so its total would not be used. Remove total or stop.",
          operation.name(),
          paging.stop().value());
    }
  }
}
