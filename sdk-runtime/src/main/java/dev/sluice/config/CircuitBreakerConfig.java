package dev.sluice.config;

import java.io.Serializable;
import java.time.Duration;

/**
 * When to stop calling an API that is down.
 *
 * @param failures how many failed calls in a row open the circuit; at least 1
 * @param recovery how long it stays open before one call is tried
 */
public record CircuitBreakerConfig(int failures, Duration recovery) implements Serializable {

  public CircuitBreakerConfig {
    Checks.atLeast("failures", failures, 1);
    Checks.positive("recovery", recovery);
  }
}
