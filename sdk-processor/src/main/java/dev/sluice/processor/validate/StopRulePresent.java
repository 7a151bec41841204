package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;

/** A paged operation tells, in one way, when it has reached its end. */
final class StopRulePresent implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    if (!(operation.paging() instanceof PagingModel.Numbered paging)) {
      return;
    }
    boolean total = !paging.page().total().value().isEmpty();
    String stop = paging.stop().value();
    boolean byTotal = stop.startsWith("TOTAL");
    if (byTotal && !total) {
      findings.add(
          paging.stopWritten() ? paging.stop().origin() : paging.page().origin(),
          "%s has no total, so its end is unknown. Add total, hasMore or isLast, or stop ="
              + " StopRule.SHORT_PAGE or EMPTY_PAGE.",
          operation.name());
    } else if (stop.equals("FLAG") && paging.page().flags().isEmpty()) {
      findings.add(
          paging.stop(),
          "%s has no flag, so its end is unknown. Add hasMore or isLast, or another stop.",
          operation.name());
    } else if (total && !byTotal) {
      findings.add(
          paging.stop(),
          "%s stops by %s, so its total would not be used. Remove total or stop.",
          operation.name(),
          stop);
    }
  }
}
