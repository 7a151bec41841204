package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PageModel;
import dev.sluice.processor.model.PagingModel;

/** One value of a page tells whether it is the last. */
final class OnePageFlag implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (PagingModel paging : operation.pagings()) {
      for (PageModel.Flag other : paging.page().flags().stream().skip(1).toList()) {
        findings.add(
            other.pointer(),
            "%s tells the last page already. Remove it, or %s.",
            paging.page().flags().get(0).member(),
            other.member());
      }
    }
  }
}
