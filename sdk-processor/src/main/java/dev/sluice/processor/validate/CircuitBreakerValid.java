package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.Settings;

/** A circuit breaker opens after at least one failure. */
final class CircuitBreakerValid implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    Settings.CircuitBreaker breaker = connector.settings().circuitBreaker();
    if (breaker != null && breaker.failures().value() < 1) {
      findings.add(
          breaker.failures(),
          "failures is %d, so that the circuit would open before any call. Write 1 or more.",
          breaker.failures().value());
    }
  }
}
