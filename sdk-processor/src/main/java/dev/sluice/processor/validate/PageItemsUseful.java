package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ResultModel.Form;
import dev.sluice.processor.model.Written;

/** Only an operation that is paged as its connector says has items elsewhere. */
final class PageItemsUseful implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    Written<String> items = operation.settings().pageItems();
    if (items == null || operation.result().form() == Form.UNSUPPORTED) {
      return;
    }
    if (operation.isPagedByItself()) {
      findings.add(
          items,
          "%s says where its items are in @%s. Write \"%s\" there, and remove @PageItems.",
          operation.name(),
          operation.pagings().get(0).page().annotation(),
          items.value());
    } else if (operation.result().form() != Form.PAGES) {
      findings.add(
          items,
          "%s has items, but returns %s. Return Pages, or remove @PageItems.",
          operation.name(),
          operation.result().written());
    }
  }
}
