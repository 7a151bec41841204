package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.PlaceModel;
import java.util.List;

/** The reply that starts a job tells in one place what the job is found by. */
final class OneJobHandle implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    if (!(operation.paging() instanceof PagingModel.Job job)) {
      return;
    }
    List<PlaceModel> sources = job.sources();
    if (sources.isEmpty()) {
      findings.add(
          job.page().origin(),
          "Nothing says what the job of %s is found by. Write id and poll, job or jobHeader.",
          operation.name());
    }
    for (PlaceModel other : sources.stream().skip(1).toList()) {
      findings.add(
          other.name(),
          "%s tells the job already. Remove it, or %s.",
          sources.get(0).member(),
          other.member());
    }
  }
}
