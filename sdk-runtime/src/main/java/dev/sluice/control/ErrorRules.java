package dev.sluice.control;

import dev.sluice.config.BodyCondition;
import dev.sluice.config.ErrorRule;
import dev.sluice.config.ResponseFacts;
import java.util.List;
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

  /** The rules that a response of that operation and status may match. */
  public ErrorRules concerning(String operation, int status) {
    return new ErrorRules(rules.stream().filter(rule -> rule.concerns(operation, status)).toList());
  }

  /** Whether there is no rule at all. */
  public boolean isEmpty() {
    return rules.isEmpty();
  }

  /** Where to look in a response's body; nowhere, where the rest is enough. */
  public Set<String> pointers() {
    return rules.stream()
        .flatMap(rule -> rule.conditions().stream())
        .filter(BodyCondition.class::isInstance)
        .map(condition -> ((BodyCondition) condition).pointer())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The first rule whose conditions hold; empty where none does. */
  public Optional<ErrorRule> first(ResponseFacts facts) {
    return rules.stream().filter(rule -> rule.holds(facts)).findFirst();
  }
}
