package dev.sluice.processor.validate;

import dev.sluice.processor.model.JobModel.State;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.Written;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A status of a job means one thing. */
final class JobStatusesUnique implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    if (!(operation.paging() instanceof PagingModel.Job job)) {
      return;
    }
    Map<String, State> meanings = new HashMap<>();
    for (State state : State.values()) {
      for (Written<String> text : job.job().texts(state)) {
        State other = meanings.putIfAbsent(text.value(), state);
        if (other != null) {
          findings.add(
              text,
              "Status \"%s\" is declared as %s already. Remove one of the two.",
              text.value(),
              other.name().toLowerCase(Locale.ROOT));
        }
      }
    }
  }
}
