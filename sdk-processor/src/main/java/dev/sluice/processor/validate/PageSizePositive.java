package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;

/** A page has at least one item. */
final class PageSizePositive implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    PagingModel paging = operation.paging();
    if (paging != null && paging.pageSize().value() < 1) {
      findings.add(
          paging.pageSize(),
          "pageSize is %d. Write the most items the API gives in one page.",
          paging.pageSize().value());
    }
  }
}
