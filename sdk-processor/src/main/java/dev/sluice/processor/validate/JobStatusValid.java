package dev.sluice.processor.validate;

import dev.sluice.processor.model.JobModel.State;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.Written;

/** A status is a text; where no pointer leads to it, an HTTP status of success. */
final class JobStatusValid implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    if (!(operation.paging() instanceof PagingModel.Job job)) {
      return;
    }
    boolean byHttp = job.job().status().value().isEmpty();
    for (State state : State.values()) {
      for (Written<String> text : job.job().texts(state)) {
        if (text.value().isBlank()) {
          findings.add(text, "A status is empty. Write it, or remove it.");
        } else if (byHttp && !text.value().matches("2\\d\\d")) {
          findings.add(
              text,
              "\"%s\" is no HTTP status of success, and status says of no other place. Write the"
                  + " pointer of the job's status, e.g. status = \"/status\".",
              text.value());
        }
      }
    }
  }
}
