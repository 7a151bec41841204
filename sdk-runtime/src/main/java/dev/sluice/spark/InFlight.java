package dev.sluice.spark;

import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;
import org.jspecify.annotations.Nullable;

/**
 * The requests of a task that are sent and not yet answered. Used by the task's own thread;
 * transport threads only hand over.
 *
 * @param <T> what a request is for
 * @param <R> what comes back
 */
final class InFlight<T, R> {

  private static final long KILL_CHECK_MILLIS = 500;

  /**
   * What came of a request.
   *
   * @param subject what it was for
   * @param startedAt when it was handed over to be sent
   * @param reply what arrived; null when the request could not be made
   * @param failure why not
   */
  record Arrival<T, R>(
      T subject, Instant startedAt, @Nullable R reply, @Nullable Throwable failure) {}

  private final BlockingQueue<Arrival<T, R>> arrivals = new LinkedBlockingQueue<>();
  private final IdentityHashMap<T, CompletableFuture<R>> pending = new IdentityHashMap<>();

  int count() {
    return pending.size();
  }

  /** Takes over what was sent at that moment. */
  void add(T subject, Instant startedAt, CompletionStage<R> reply) {
    pending.put(subject, reply.toCompletableFuture());
    reply.whenComplete(
        (arrived, failure) -> arrivals.add(new Arrival<>(subject, startedAt, arrived, failure)));
  }

  /** Waits for the next that has come back, in whatever order. */
  Arrival<T, R> take() {
    try {
      while (true) {
        Arrival<T, R> arrival = arrivals.poll(KILL_CHECK_MILLIS, TimeUnit.MILLISECONDS);
        if (arrival != null) {
          pending.remove(arrival.subject());
          return arrival;
        }
        TaskContext context = TaskContext.get();
        if (context != null && context.isInterrupted()) {
          cancel();
          throw new TaskKilledException("the task was killed while it waited for responses");
        }
      }
    } catch (InterruptedException e) {
      cancel();
      Thread.currentThread().interrupt();
      throw new TaskKilledException("the task was interrupted while it waited for responses");
    }
  }

  /** Ends what may go on for long without anybody waiting for it, such as the wait for a job. */
  private void cancel() {
    pending.values().forEach(reply -> reply.cancel(false));
  }
}
