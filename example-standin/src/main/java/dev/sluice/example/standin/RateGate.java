package dev.sluice.example.standin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * A limit on the requests of one key within any one second: a sliding window, not a calendar one.
 * Requests turned down do not count. Safe for use by many threads.
 */
final class RateGate {
  private static final long WINDOW_NANOS = 1_000_000_000L;

  private final int permits;
  private final LongSupplier nanoClock;
  private final Deque<Long> admitted = new ArrayDeque<>();

  /** Creates a gate that reads the time, in nanoseconds, from a clock. */
  RateGate(int permits, LongSupplier nanoClock) {
    this.permits = permits;
    this.nanoClock = nanoClock;
  }

  /** Returns whether one more request may pass, and counts it if so. */
  synchronized RateStatus enter() {
    long now = nanoClock.getAsLong();
    while (!admitted.isEmpty() && now - admitted.getFirst() >= WINDOW_NANOS) {
      admitted.removeFirst();
    }
    boolean free = admitted.size() < permits;
    if (free) {
      admitted.addLast(now);
    }
    return new RateStatus(free, permits, permits - admitted.size(), 1);
  }
}
