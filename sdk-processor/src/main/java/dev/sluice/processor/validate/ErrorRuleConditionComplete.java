package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.ErrorRuleModel;
import dev.sluice.processor.model.Written;
import java.util.Optional;
import java.util.stream.Stream;

/** The conditions of an error rule say where to look, and can hold together. */
final class ErrorRuleConditionComplete implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    connector.errorRules().flatMap(rules -> rules.stream()).forEach(rule -> check(rule, findings));
  }

  private static void check(ErrorRuleModel rule, Findings findings) {
    Optional<Written<String>> value = value(rule);
    if (rule.pointer().isEmpty()) {
      value.ifPresent(
          text ->
              findings.add(
                  text,
                  "Nothing says where \"%s\" stands. Write its pointer, e.g. body = \"/code\".",
                  text.value()));
    } else if (rule.notJson().value()) {
      findings.add(
          rule.notJson(),
          "A body that is no JSON has nothing at \"%s\". Remove notJson, or body.",
          rule.body().value());
    } else if (!rule.is().isEmpty() && !rule.contains().value().isEmpty()) {
      findings.add(
          rule.contains(),
          "The value at \"%s\" is one of some texts already. Remove contains, or is.",
          rule.body().value());
    }
    if (rule.header().value().isEmpty() && !rule.headerIs().isEmpty()) {
      findings.add(
          rule.headerIs().get(0),
          "Nothing says which header reads \"%s\". Write header = \"…\".",
          rule.headerIs().get(0).value());
    }
  }

  private static Optional<Written<String>> value(ErrorRuleModel rule) {
    return Stream.concat(
            rule.is().stream(), Stream.of(rule.contains()).filter(text -> !text.value().isEmpty()))
        .findFirst();
  }
}
