package dev.sluice.control;

import dev.sluice.config.BodyCondition;
import dev.sluice.config.ErrorRule;
import dev.sluice.http.ErrorAction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what a connector's rules say of a response: the first that matches decides. */
public final class ErrorRules {

  private final List<ErrorRule> rules;

  /** These rules, in this order. */
  public ErrorRules(List<ErrorRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * Where to look in the body of a response of that status; nowhere, where the status is enough.
   */
  public Set<String> pointers(int status) {
    return rules.stream()
        .filter(rule -> rule.concerns(status))
        .flatMap(rule -> rule.body().stream())
        .map(BodyCondition::pointer)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What is to be done; empty where no rule matches.
   *
   * @param body the values at the pointers; what is not there is absent
   */
  public Optional<ErrorAction> action(int status, Map<String, String> body) {
    return rules.stream()
        .filter(rule -> rule.concerns(status))
        .filter(
            rule ->
                rule.body().stream()
                    .allMatch(one -> one.holds(body.getOrDefault(one.pointer(), ""))))
        .map(ErrorRule::action)
        .findFirst();
  }
}
