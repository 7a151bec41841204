package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PageModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.Written;

/** A list gives more than one page before the API cuts it short. */
final class ResultCapValid implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    Written<Integer> cap = operation.settings().resultCap();
    PagingModel paging = operation.paging();
    if (cap == null) {
      return;
    }
    PageModel.Size size = paging == null ? null : paging.page().size();
    if (cap.value() < 1) {
      findings.add(
          cap, "The cap is %d. Write the most items that the API gives of one list.", cap.value());
    } else if (size != null && cap.value() <= size.items().value()) {
      findings.add(
          cap,
          "The cap is %d, but one page has %d items already. Write the most items that the API"
              + " gives of one list.",
          cap.value(),
          size.items().value());
    }
  }
}
