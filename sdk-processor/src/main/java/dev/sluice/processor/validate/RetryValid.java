package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.Settings;
import dev.sluice.processor.model.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Retries make sense: at least one attempt, and a first delay that is not the longest. */
final class RetryValid implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    check(connector.settings().retry(), findings);
    connector.operations().forEach(each -> check(each.settings().retry(), findings));
  }

  private static void check(Settings.@Nullable Retry retry, Findings findings) {
    if (retry == null) {
      return;
    }
    if (retry.attempts().value() < 1) {
      findings.add(
          retry.attempts(),
          "attempts counts all calls, the first included, and is %d. Write 1 for no retry, or"
              + " more.",
          retry.attempts().value());
    }
    Optional<Span> initial = Span.parse(retry.initialDelay().value());
    Optional<Span> max = Span.parse(retry.maxDelay().value());
    if (initial.isPresent()
        && max.isPresent()
        && initial.get().duration().compareTo(max.get().duration()) > 0) {
      findings.add(
          retry.initialDelay(),
          "initialDelay %s is longer than maxDelay %s. Shorten it, or lengthen maxDelay.",
          retry.initialDelay().value(),
          retry.maxDelay().value());
    }
  }
}
