package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.PlaceModel;
import java.util.List;

/** A page tells in one place what the next one is found by. */
final class OneCursorSource implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    if (operation.paging() instanceof PagingModel.Cursor cursor) {
      check(operation, cursor, "next, nextHeader or lastItem", findings);
    } else if (operation.paging() instanceof PagingModel.NextUrl nextUrl) {
      check(operation, nextUrl, "next or link", findings);
    }
  }

  private static void check(
      OperationModel operation, PagingModel paging, String members, Findings findings) {
    List<PlaceModel> sources = paging.sources();
    if (sources.isEmpty()) {
      findings.add(
          paging.page().origin(),
          "Nothing says where a page of %s tells the next one. Write one of %s.",
          operation.name(),
          members);
    }
    for (PlaceModel other : sources.stream().skip(1).toList()) {
      findings.add(
          other.name(),
          "%s tells the next page already. Remove it, or %s.",
          sources.get(0).member(),
          other.member());
    }
  }
}
