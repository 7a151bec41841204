package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.StatusSpan;
import dev.sluice.processor.model.Written;

/** The statuses of an error rule are status codes, classes of them or ranges. */
final class ErrorRuleStatusValid implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    connector
        .errorRules()
        .flatMap(rules -> rules.stream())
        .flatMap(rule -> rule.statuses().stream())
        .forEach(status -> check(status, findings));
  }

  private static void check(Written<String> status, Findings findings) {
    if (StatusSpan.parse(status.value()).isEmpty()) {
      findings.add(
          status,
          "\"%s\" is no status. Write a code from 100 to 599, a class or a range, e.g. \"404\","
              + " \"4xx\" or \"500-503\".",
          status.value());
    }
  }
}
