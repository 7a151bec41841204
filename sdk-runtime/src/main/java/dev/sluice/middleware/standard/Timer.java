package dev.sluice.middleware.standard;

import java.time.Instant;

/** Time and delays, so that tests can be their master. Thread-safe. */
public interface Timer {

  /** A steadily growing number of nanoseconds. */
  long nanoTime();

  /** The time of day. */
  Instant now();

  /** Runs the task after so many nanoseconds; the task must not block. */
  void after(long nanos, Runnable task);
}
