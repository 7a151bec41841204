package dev.sluice.control;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;

/**
 * How a job is waited for.
 *
 * @param interval between a reply and the next request
 * @param deadline for how long one run waits
 */
public record JobPace(Duration interval, Duration deadline) implements Serializable {

  public JobPace {
    if (interval.isNegative() || interval.isZero() || deadline.isNegative()) {
      throw new IllegalArgumentException("interval and deadline must be greater than zero");
    }
  }

  /**
   * How long to wait before a running job is asked again; empty when that would be too late, and is
   * left to the next run.
   *
   * @param waited how long this run has waited so far
   * @param hint what the API asks for at least; zero for nothing
   */
  public Optional<Duration> delay(Duration waited, Duration hint) {
    Duration delay = hint.compareTo(interval) > 0 ? hint : interval;
    return waited.plus(delay).compareTo(deadline) > 0 ? Optional.empty() : Optional.of(delay);
  }
}
