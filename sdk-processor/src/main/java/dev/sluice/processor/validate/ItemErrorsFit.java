package dev.sluice.processor.validate;

import dev.sluice.processor.model.ItemErrorsModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ResultModel.Form;
import dev.sluice.processor.model.VerbModel;

/** The items of a batch can fail where one is sent, and its reply says which and why. */
final class ItemErrorsFit implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    ItemErrorsModel items = operation.settings().itemErrors();
    if (items == null || operation.verb().isEmpty()) {
      return;
    }
    VerbModel verb = operation.verb().get();
    if (operation.result().form() == Form.PAGES || !verb.hasBody()) {
      findings.add(
          items.origin(),
          "%s sends no batch of which items could fail. Remove @ItemErrors.",
          operation.name());
    } else if (items.code().value().isEmpty() && items.message().value().isEmpty()) {
      findings.add(
          items.origin(),
          "Nothing says why an item failed. Write code, message or both, seen from an entry of"
              + " \"%s\".",
          items.items().value());
    }
  }
}
