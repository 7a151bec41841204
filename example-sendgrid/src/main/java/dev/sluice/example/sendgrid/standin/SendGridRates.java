package dev.sluice.example.sendgrid.standin;

import dev.sluice.example.standin.RateForm;
import dev.sluice.example.standin.RateStatus;
import java.time.InstantSource;
import java.util.Map;

/** The rate limit as the vendor tells it: the reset is a time of day, in epoch seconds. */
final class SendGridRates implements RateForm {
  private final InstantSource clock;

  SendGridRates(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Map<String, String> headers(RateStatus rate) {
    long resetMillis = clock.millis() + rate.resetSeconds() * 1_000L;
    return Map.of(
        "X-RateLimit-Limit", Integer.toString(rate.limit()),
        "X-RateLimit-Remaining", Integer.toString(rate.remaining()),
        // Rounded up, so that the limit is whole again by then.
        "X-RateLimit-Reset", Long.toString(-Math.floorDiv(-resetMillis, 1_000L)));
  }
}
