package dev.sluice.config;

import java.io.Serializable;
import java.time.Duration;

/**
 * A request rate: never more than {@code permits} in any span of {@code per}.
 *
 * @param permits at least 1
 * @param per longer than zero
 */
public record RateLimitConfig(int permits, Duration per) implements Serializable {

  public RateLimitConfig {
    Checks.atLeast("permits", permits, 1);
    Checks.positive("per", per);
  }
}
