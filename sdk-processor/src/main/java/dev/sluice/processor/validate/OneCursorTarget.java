package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.PlaceModel;

/** One part of the request carries the cursor. */
final class OneCursorTarget implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    if (!(operation.paging() instanceof PagingModel.Cursor cursor)) {
      return;
    }
    if (cursor.targets().isEmpty()) {
      findings.add(
          cursor.page().origin(),
          "Nothing says what carries the cursor of %s. Write one of query, header, form, body,"
              + " variable or path.",
          operation.name());
    }
    for (PlaceModel other : cursor.targets().stream().skip(1).toList()) {
      findings.add(
          other.name(),
          "%s carries the cursor already. Remove it, or %s.",
          cursor.targets().get(0).member(),
          other.member());
    }
  }
}
