package dev.sluice.config;

import java.util.List;

/**
 * A response header is there, with one of some values where any are given.
 *
 * <pre>{@code
 * new HeaderCondition("Stripe-Should-Retry", List.of("true"))
 * new HeaderCondition("Retry-After", List.of())
 * }</pre>
 *
 * @param name of the header, whatever its case
 * @param values of which it has one, whatever their case; none for any
 */
public record HeaderCondition(String name, List<String> values) implements ResponseCondition {

  public HeaderCondition {
    Checks.notBlank("name", name);
    values = List.copyOf(values);
  }

  @Override
  public boolean holds(ResponseFacts facts) {
    return facts.headers().first(name).map(String::strip).filter(this::isExpected).isPresent();
  }

  private boolean isExpected(String value) {
    return values.isEmpty() || values.stream().anyMatch(value::equalsIgnoreCase);
  }
}
