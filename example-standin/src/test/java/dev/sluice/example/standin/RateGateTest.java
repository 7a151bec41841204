package dev.sluice.example.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class RateGateTest {
  private final AtomicLong clock = new AtomicLong();
  private final RateGate gate = new RateGate(2, clock::get);

  @Test
  void enter_beyondThePermits_isTurnedDownUntilTheWindowMoves() {
    assertThat(gate.enter()).isEqualTo(new RateStatus(true, 2, 1, 1));
    clock.set(600_000_000);
    assertThat(gate.enter()).isEqualTo(new RateStatus(true, 2, 0, 1));
    assertThat(gate.enter()).isEqualTo(new RateStatus(false, 2, 0, 1));
    clock.set(1_000_000_000);
    assertThat(gate.enter().admitted()).isTrue();
    assertThat(gate.enter().admitted()).isFalse();
  }
}
