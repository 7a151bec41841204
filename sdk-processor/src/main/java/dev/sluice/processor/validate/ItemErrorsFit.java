package dev.sluice.processor.validate;

import dev.sluice.processor.model.ItemErrorsModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ResultModel.Form;
import dev.sluice.processor.model.VerbModel;

/** The items of a batch can fail where one is sent. */
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
    }
  }
}
