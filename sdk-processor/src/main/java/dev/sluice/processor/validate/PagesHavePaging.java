package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ResultModel.Form;

/** An operation that returns Pages says how the pages are found. */
final class PagesHavePaging implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    if (operation.result().form() == Form.PAGES
        && operation.paging() == null
        && !operation.verbs().isEmpty()) {
      findings.add(
          operation.origin(),
          "%s returns Pages, but nothing says how it is paged. Annotate it @OffsetPages,"
              + " @NumberedPages, @CursorPages, @NextUrlPages, @SinglePage or @JobPages.",
          operation.name());
    }
  }
}
