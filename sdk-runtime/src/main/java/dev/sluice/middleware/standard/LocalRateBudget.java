package dev.sluice.middleware.standard;

import dev.sluice.config.RateLimitConfig;
import dev.sluice.control.RateWindow;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A rate counted in this process. */
public final class LocalRateBudget implements RateBudget {

  private static final CompletionStage<Long> AT_ONCE = CompletableFuture.completedFuture(0L);

  private final @Nullable RateWindow window;
  private final LongSupplier nanoTime;
  private final Object lock = new Object();
  private long pausedUntil;
  private volatile boolean paused;

  /**
   * @param limit the rate; null for none, so that only pauses count
   * @param nanoTime tells the time
   */
  public LocalRateBudget(@Nullable RateLimitConfig limit, LongSupplier nanoTime) {
    this.window =
        limit == null ? null : new RateWindow(limit.permits(), limit.per(), nanoTime.getAsLong());
    this.nanoTime = nanoTime;
  }

  @Override
  public CompletionStage<Long> acquire() {
    long delay;
    if (window == null) {
      delay = pausedNanos();
    } else {
      synchronized (lock) {
        long now = nanoTime.getAsLong();
        delay = window.reserve(now) - now;
      }
    }
    return delay <= 0 ? AT_ONCE : CompletableFuture.completedFuture(delay);
  }

  @Override
  public void pause(long nanos) {
    synchronized (lock) {
      long until = nanoTime.getAsLong() + nanos;
      if (!paused || until - pausedUntil > 0) {
        pausedUntil = until;
        paused = true;
      }
      if (window != null) {
        window.pauseUntil(until);
      }
    }
  }

  @Override
  public long pausedNanos() {
    if (!paused) {
      return 0;
    }
    synchronized (lock) {
      long left = pausedUntil - nanoTime.getAsLong();
      paused = left > 0;
      return Math.max(0, left);
    }
  }
}
