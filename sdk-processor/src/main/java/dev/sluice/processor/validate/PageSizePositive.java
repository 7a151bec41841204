package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PageModel;
import dev.sluice.processor.model.PagingModel;

/** A page has at least one item. */
final class PageSizePositive implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    PagingModel paging = operation.paging();
    PageModel.Size size = paging == null ? null : paging.page().size();
    if (size != null && size.items().value() < 1) {
      findings.add(
          size.items(),
          "pageSize is %d. Write the most items the API gives in one page.",
          size.items().value());
    }
  }
}
