package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.ResultModel.Form;

/** Paging is for operations that return Pages. */
final class PagingReturnsPages implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    PagingModel paging = operation.paging();
    if (paging == null || operation.result().form() == Form.UNSUPPORTED) {
      return;
    }
    if (operation.result().form() != Form.PAGES) {
      findings.add(
          paging.page().origin(),
          "%s is paged, but returns %s. Return Pages, or remove @%s.",
          operation.name(),
          operation.result().written(),
          paging.page().annotation());
    }
  }
}
