package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.Span;
import dev.sluice.processor.model.Written;
import java.time.Duration;

/** A job can be asked again before its deadline. */
final class JobDeadlineReachable implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    if (!(operation.paging() instanceof PagingModel.Job job)) {
      return;
    }
    Duration interval = length(job.job().interval());
    Duration deadline = length(job.job().deadline());
    boolean known = !interval.isZero() && !deadline.isZero();
    if (known && deadline.compareTo(interval) < 0) {
      findings.add(
          job.job().deadline(),
          "The deadline of %s is before the first interval of %s has passed, so a job would never"
              + " be waited for. Write a longer one.",
          job.job().deadline().value(),
          job.job().interval().value());
    }
  }

  /** Zero for what breaks another rule. */
  private static Duration length(Written<String> text) {
    return Span.parse(text.value()).map(Span::duration).orElse(Duration.ZERO);
  }
}
