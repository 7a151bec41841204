package dev.sluice.processor.validate;

import dev.sluice.processor.model.JobModel.State;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;

/** A job can succeed. */
final class JobSuccessPresent implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    if (operation.paging() instanceof PagingModel.Job job
        && job.job().texts(State.SUCCESS).isEmpty()) {
      findings.add(
          job.page().origin(),
          "No status means that the job of %s has succeeded, so it never would. Write success.",
          operation.name());
    }
  }
}
