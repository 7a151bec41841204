package dev.sluice.spark;

import dev.sluice.config.RateLimitConfig;
import dev.sluice.control.RateWindow;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** The rates of a cluster, each counted once, on the driver. Thread-safe. */
final class DriverRates {

  private record Rate(String connector, RateLimitConfig limit) {}

  private final Map<Rate, RateWindow> windows = new HashMap<>();
  private final LongSupplier nanoTime;

  DriverRates(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** In how many nanoseconds each permit may be used. */
  synchronized long[] grant(PermitRequest request) {
    long now = nanoTime.getAsLong();
    RateWindow window = window(request.connector(), request.limit(), now);
    long[] delays = new long[request.permits()];
    for (int i = 0; i < delays.length; i++) {
      delays[i] = window.reserve(now) - now;
    }
    return delays;
  }

  synchronized void pause(PauseNotice notice) {
    long now = nanoTime.getAsLong();
    window(notice.connector(), notice.limit(), now).pauseUntil(now + notice.nanos());
  }

  private RateWindow window(String connector, RateLimitConfig limit, long now) {
    return windows.computeIfAbsent(
        new Rate(connector, limit), rate -> new RateWindow(limit.permits(), limit.per(), now));
  }
}
