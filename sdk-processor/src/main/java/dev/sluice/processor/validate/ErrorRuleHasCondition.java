package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;

/**
 * An error rule says of which responses it holds; what lacks only its place breaks another rule.
 */
final class ErrorRuleHasCondition implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    connector
        .errorRules()
        .flatMap(rules -> rules.stream())
        .filter(ErrorConditions::areNone)
        .forEach(
            rule ->
                findings.add(
                    rule.origin(),
                    "This rule holds of every response, successes too. Say of which: with status,"
                        + " body, notJson or header."));
  }
}
