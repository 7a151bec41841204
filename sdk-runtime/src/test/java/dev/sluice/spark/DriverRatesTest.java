package dev.sluice.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.config.RateLimitConfig;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DriverRatesTest {

  private static final RateLimitConfig TWO_A_SECOND = new RateLimitConfig(2, Duration.ofSeconds(1));
  private static final long SECOND = 1_000_000_000;

  private final AtomicLong clock = new AtomicLong(42);
  private final DriverRates rates = new DriverRates(clock::get);

  @Test
  void grant_fromSeveralExecutors_sharesOneRate() {
    assertThat(rates.grant(request("brevo", 1))).containsExactly(0);
    assertThat(rates.grant(request("brevo", 2))).containsExactly(0, SECOND);
    assertThat(rates.grant(request("other", 1))).containsExactly(0);
  }

  @Test
  void grant_afterTheWindow_isAtOnce() {
    rates.grant(request("brevo", 2));
    clock.addAndGet(SECOND);

    assertThat(rates.grant(request("brevo", 2))).containsExactly(0, 0);
  }

  @Test
  void grant_duringAPause_waits() {
    rates.pause(new PauseNotice("brevo", TWO_A_SECOND, 5 * SECOND));

    assertThat(rates.grant(request("brevo", 1))).containsExactly(5 * SECOND);
  }

  private static PermitRequest request(String connector, int permits) {
    return new PermitRequest(connector, TWO_A_SECOND, permits);
  }
}
