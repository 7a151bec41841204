package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PageModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.Written;
import java.util.stream.Stream;

/** What paging names has a name; only items, totals, sizes and the last item may be empty. */
final class PagingValueNotEmpty implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    PagingModel paging = operation.paging();
    if (paging == null) {
      return;
    }
    Stream.concat(paging.sources().stream(), paging.targets().stream())
        .filter(place -> place.kind() != PlaceModel.Kind.LAST_ITEM)
        .forEach(place -> check(place.member(), place.name(), findings));
    paging
        .saved()
        .filter(saved -> saved.kind() != PlaceModel.Kind.LAST_ITEM)
        .ifPresent(saved -> check(saved.member(), saved.name(), findings));
    paging.page().flags().forEach(flag -> check(flag.member(), flag.pointer(), findings));
    PageModel.Size size = paging.page().size();
    if (size != null && size.place().member().equals("limit")) {
      check("limit", size.place().name(), findings);
    }
    if (paging.page().lastValue() != null) {
      check("lastValue", paging.page().lastValue(), findings);
    }
    if (paging instanceof PagingModel.Cursor cursor && cursor.initial() != null) {
      check("initial", cursor.initial(), findings);
    }
  }

  private static void check(String member, Written<String> value, Findings findings) {
    if (value.value().isBlank()) {
      findings.add(value, "%s is empty. Write it, or leave %s out.", member, member);
    }
  }
}
