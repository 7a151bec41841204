package dev.sluice.control;

import java.time.Duration;

/**
 * An exact sliding window: of any {@code permits + 1} grants, the last is at least {@code per}
 * after the first. Times are nanoseconds of one clock, whose zero is anywhere. Not thread-safe.
 */
public final class RateWindow {

  // The times of the last grants, oldest at the index that is written next.
  private final long[] grants;
  private final long perNanos;
  private int next;
  private int granted;
  private long earliest;

  /**
   * A window in which nothing was granted yet.
   *
   * @param permits at least 1
   * @param per longer than zero
   * @param nowNanos the time
   */
  public RateWindow(int permits, Duration per, long nowNanos) {
    this.grants = new long[permits];
    this.perNanos = per.toNanos();
    this.earliest = nowNanos;
  }

  /** Takes the next permit. Returns when it may be used, which is {@code nowNanos} or later. */
  public long reserve(long nowNanos) {
    long grant = later(nowNanos, earliest);
    if (granted == grants.length) {
      grant = later(grant, grants[next] + perNanos);
    } else {
      granted++;
    }
    grants[next] = grant;
    next = next + 1 == grants.length ? 0 : next + 1;
    earliest = grant;
    return grant;
  }

  /** Grants nothing before that time. What is granted already stays so. */
  public void pauseUntil(long nanos) {
    earliest = later(earliest, nanos);
  }

  // Differences, not values, are compared: the clock may overflow.
  private static long later(long a, long b) {
    return a - b >= 0 ? a : b;
  }
}
