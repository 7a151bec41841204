package dev.sluice.middleware.standard;

import dev.failsafe.spi.Scheduler;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Delayed;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Runs what Failsafe schedules: at once in the calling thread, or later on the timer. */
final class TimerScheduler implements Scheduler {

  private final Timer timer;

  TimerScheduler(Timer timer) {
    this.timer = timer;
  }

  @Override
  public ScheduledFuture<?> schedule(Callable<?> task, long delay, TimeUnit unit) {
    Run run = new Run(task);
    long nanos = unit.toNanos(delay);
    if (nanos <= 0) {
      run.run();
    } else {
      timer.after(nanos, run);
    }
    return run;
  }

  /** One task; its delay is told as none, because nobody orders by it. */
  private static final class Run extends CompletableFuture<Object>
      implements ScheduledFuture<Object>, Runnable {

    private final Callable<?> task;

    Run(Callable<?> task) {
      this.task = task;
    }

    @Override
    public void run() {
      if (isCancelled()) {
        return;
      }
      try {
        complete(task.call());
      } catch (Exception e) {
        completeExceptionally(e);
      }
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return 0;
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }
  }
}
