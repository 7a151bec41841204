package dev.sluice.middleware.standard;

import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The machine's time. Tasks run on one daemon thread. */
public final class SystemTimer implements Timer, AutoCloseable {

  private final ScheduledThreadPoolExecutor thread;

  /** A timer that runs until it is closed. */
  public SystemTimer() {
    thread =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread daemon = new Thread(task, "sluice-timer");
              daemon.setDaemon(true);
              return daemon;
            });
    thread.setRemoveOnCancelPolicy(true);
  }

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public void after(long nanos, Runnable task) {
    ScheduledFuture<?> unused = thread.schedule(task, nanos, TimeUnit.NANOSECONDS);
  }

  /** Drops what has not run yet. */
  @Override
  public void close() {
    thread.shutdownNow();
  }
}
