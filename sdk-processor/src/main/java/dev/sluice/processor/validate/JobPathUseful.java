package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.Written;
import java.util.List;

/** A job that is found by its id has a path to ask, and one that tells its URL has none. */
final class JobPathUseful implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    if (!(operation.paging() instanceof PagingModel.Job job) || job.sources().isEmpty()) {
      return;
    }
    boolean byId = job.sources().stream().anyMatch(place -> place.member().equals("id"));
    if (byId && job.job().poll().value().isEmpty()) {
      findings.add(
          job.page().origin(),
          "%s has the id of its job, but no path to ask it at. Write poll, e.g."
              + " poll = \"/jobs/{id}\".",
          operation.name());
    }
    for (Written<String> path : byId ? List.<Written<String>>of() : job.job().paths()) {
      findings.add(
          path,
          "\"%s\" is never used: %s tells the URL of the job, and no id. Write id instead, or"
              + " remove the path.",
          path.value(),
          job.sources().get(0).member());
    }
  }
}
