package dev.sluice.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackoffTest {

  private static final Duration INITIAL = Duration.ofMillis(500);
  private static final Duration MAX = Duration.ofSeconds(60);

  @Test
  void nanos_attempts_doubleTheBound() {
    assertThat(Backoff.nanos(INITIAL, MAX, 1, 0.5)).isEqualTo(250_000_000);
    assertThat(Backoff.nanos(INITIAL, MAX, 2, 0.5)).isEqualTo(500_000_000);
    assertThat(Backoff.nanos(INITIAL, MAX, 3, 0.5)).isEqualTo(1_000_000_000);
  }

  @Property
  void nanos_anything_isPositiveAndBounded(
      @ForAll @IntRange(min = 1) int attempt,
      @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double random) {
    assertThat(Backoff.nanos(INITIAL, MAX, attempt, random)).isBetween(1L, MAX.toNanos());
  }
}
