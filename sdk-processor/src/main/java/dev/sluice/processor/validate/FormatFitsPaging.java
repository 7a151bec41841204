package dev.sluice.processor.validate;

import dev.sluice.processor.model.FormatModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PageModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.Written;
import java.util.ArrayList;
import java.util.List;

/** What has rows has no JSON around them that a pointer could lead into. */
final class FormatFitsPaging implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    FormatModel format = operation.settings().format();
    PagingModel paging = operation.paging();
    if (format == null || paging == null || !format.hasRows()) {
      return;
    }
    for (Written<String> pointer : pointers(paging)) {
      if (!pointer.value().isEmpty()) {
        findings.add(
            pointer,
            "\"%s\" points into JSON, but the pages of %s are %s, and their rows the items."
                + " Remove it, or @Format.",
            pointer.value(),
            operation.name(),
            format.kind().value());
      }
    }
  }

  /** Those into what holds the items; a job tells of itself in a reply of its own. */
  private static List<Written<String>> pointers(PagingModel paging) {
    List<Written<String>> pointers = new ArrayList<>();
    pointers.add(paging.page().items());
    pointers.add(paging.page().total());
    paging.page().flags().stream().map(PageModel.Flag::pointer).forEach(pointers::add);
    if (!(paging instanceof PagingModel.Job job)) {
      paging.sources().stream()
          .filter(PlaceModel::isPointer)
          .map(PlaceModel::name)
          .forEach(pointers::add);
    } else if (job.job().inReply()) {
      pointers.add(job.job().status());
      pointers.add(job.job().message());
    }
    return pointers;
  }
}
