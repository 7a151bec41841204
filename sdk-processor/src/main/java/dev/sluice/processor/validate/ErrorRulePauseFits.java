package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.ErrorRuleModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.Settings;
import dev.sluice.processor.model.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pause of an error rule comes before a repeat, and is no longer than a delay may be. */
final class ErrorRulePauseFits implements Rule<ConnectorModel> {

  private static final String DEFAULT_MAX_DELAY = "60s";

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    Settings.Retry retry = connector.settings().retry();
    check(connector.settings().errorRules(), retry, findings);
    for (OperationModel operation : connector.operations()) {
      Settings.Retry own = operation.settings().retry();
      check(operation.settings().errorRules(), own == null ? retry : own, findings);
    }
  }

  private static void check(
      List<ErrorRuleModel> rules, Settings.@Nullable Retry retry, Findings findings) {
    String maxDelay = retry == null ? DEFAULT_MAX_DELAY : retry.maxDelay().value();
    rules.stream()
        .filter(rule -> !rule.pause().value().isEmpty())
        .forEach(rule -> check(rule, maxDelay, findings));
  }

  private static void check(ErrorRuleModel rule, String maxDelay, Findings findings) {
    if (!rule.does("THROTTLE") && !rule.does("RETRY")) {
      findings.add(
          rule.pause(),
          "After %s nothing is sent again, so there is no pause. Remove pause, or write THROTTLE.",
          rule.action().value());
      return;
    }
    Optional<Duration> pause = Span.parse(rule.pause().value()).map(Span::duration);
    Optional<Duration> longest = Span.parse(maxDelay).map(Span::duration);
    if (pause.isPresent() && longest.isPresent() && pause.get().compareTo(longest.get()) > 0) {
      findings.add(
          rule.pause(),
          "A pause of %s is longer than the longest delay, %s, so nothing is sent again. Write"
              + " @Retry(maxDelay = \"%s\"), or STOP_RUN.",
          rule.pause().value(),
          maxDelay,
          rule.pause().value());
    }
  }
}
