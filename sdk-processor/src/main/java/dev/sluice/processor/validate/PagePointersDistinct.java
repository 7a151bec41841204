package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.Written;
import java.util.List;

/** What paging puts into a JSON body stands in different places of it. */
final class PagePointersDistinct implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    PagingModel paging = operation.paging();
    if (paging == null) {
      return;
    }
    List<Written<String>> pointers =
        paging.places().stream()
            .filter(place -> place.isInBody() && place.isPointer())
            .map(PlaceModel::name)
            .filter(name -> !name.value().isBlank())
            .toList();
    for (int i = 1; i < pointers.size(); i++) {
      String before = pointers.get(i - 1).value();
      String here = pointers.get(i).value();
      if ((here + "/").startsWith(before + "/") || (before + "/").startsWith(here + "/")) {
        findings.add(
            pointers.get(i),
            "\"%s\" would be overwritten, or overwrite \"%s\". Put one of them elsewhere.",
            here,
            before);
      }
    }
  }
}
