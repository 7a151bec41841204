package dev.sluice.processor.validate;

import dev.sluice.processor.model.ErrorRuleModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.StatusSpan;
import java.util.List;

/** What an operation's error rule has sent again may be sent again. */
final class ErrorRuleRetryAllowed implements Rule<OperationModel> {

  // Of these nothing was processed, so that a repeat does no harm.
  private static final List<Integer> NOT_PROCESSED = List.of(425, 429, 503);

  @Override
  public void check(OperationModel operation, Findings findings) {
    if (operation.verb().isEmpty() || operation.isIdempotent()) {
      return;
    }
    operation.settings().errorRules().stream()
        .filter(rule -> rule.does("RETRY") && !isHarmless(rule))
        .forEach(
            rule ->
                findings.add(
                    rule.action(),
                    "%s may have had its effect already, so RETRY does not send it again. Write"
                        + " THROTTLE where it was surely not processed, or make a repeat harmless:"
                        + " @IdempotencyKey, or idempotent = true on the verb.",
                    operation.name()));
  }

  private static boolean isHarmless(ErrorRuleModel rule) {
    List<StatusSpan> spans = rule.spans();
    return !rule.statuses().isEmpty()
        && spans.stream()
            .allMatch(span -> span.from() == span.to() && NOT_PROCESSED.contains(span.from()));
  }
}
