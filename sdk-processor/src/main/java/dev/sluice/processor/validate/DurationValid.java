package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.Settings;
import dev.sluice.processor.model.Span;
import dev.sluice.processor.model.TokenReplyModel;
import dev.sluice.processor.model.Written;
import org.jspecify.annotations.Nullable;

/** A duration is a whole number greater than zero, with a unit. */
final class DurationValid implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    Settings settings = connector.settings();
    check(settings.retry(), findings);
    if (settings.rateLimit() != null) {
      check(settings.rateLimit().per(), findings);
    }
    if (settings.circuitBreaker() != null) {
      check(settings.circuitBreaker().recovery(), findings);
    }
    AuthParameters.jwts(connector).forEach(jwt -> check(jwt.lifetime(), findings));
    AuthParameters.replies(connector)
        .map(TokenReplyModel::lifetime)
        .filter(lifetime -> !lifetime.value().isEmpty())
        .forEach(lifetime -> check(lifetime, findings));
    connector
        .errorRules()
        .flatMap(rules -> rules.stream())
        .filter(rule -> !rule.pause().value().isEmpty())
        .forEach(rule -> check(rule.pause(), findings));
    for (OperationModel operation : connector.operations()) {
      check(operation.settings().retry(), findings);
      if (operation.settings().timeout() != null) {
        check(operation.settings().timeout(), findings);
      }
      if (operation.paging() instanceof PagingModel.Job job) {
        check(job.job().interval(), findings);
        check(job.job().deadline(), findings);
      }
    }
  }

  private static void check(Settings.@Nullable Retry retry, Findings findings) {
    if (retry != null) {
      check(retry.initialDelay(), findings);
      check(retry.maxDelay(), findings);
    }
  }

  private static void check(Written<String> text, Findings findings) {
    if (Span.parse(text.value()).filter(span -> span.amount() > 0).isEmpty()) {
      findings.add(
          text,
          "\"%s\" is no duration. Write a whole number above 0 and ms, s, m or h, e.g. \"500ms\" or"
              + " \"60s\".",
          text.value());
    }
  }
}
