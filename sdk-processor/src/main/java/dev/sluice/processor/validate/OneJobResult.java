package dev.sluice.processor.validate;

import dev.sluice.processor.model.JobModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;

/** The results of a job are in one place. */
final class OneJobResult implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    if (operation.paging() instanceof PagingModel.Job paging) {
      JobModel job = paging.job();
      if (!job.results().value().isEmpty() && !job.download().value().isEmpty()) {
        findings.add(
            job.download(), "results tells where the results are already. Remove it, or download.");
      }
    }
  }
}
