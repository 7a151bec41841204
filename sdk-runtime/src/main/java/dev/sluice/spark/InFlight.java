package dev.sluice.spark;

import dev.sluice.client.Connection;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
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
 */
final class InFlight<T> {

  private static final long KILL_CHECK_MILLIS = 500;

  /**
   * What came of a request.
   *
   * @param subject what it was for
   * @param request the request
   * @param startedAt when it was handed over to be sent
   * @param response what arrived; null when the request could not be made
   * @param failure why not
   */
  record Arrival<T>(
      T subject,
      HttpRequest request,
      Instant startedAt,
      @Nullable HttpResponse response,
      @Nullable Throwable failure) {}

  private final BlockingQueue<Arrival<T>> arrivals = new LinkedBlockingQueue<>();
  private int count;

  int count() {
    return count;
  }

  void send(T subject, Connection connection, HttpRequest request) {
    Instant startedAt = Instant.now();
    count++;
    connection
        .send(request)
        .whenComplete(
            (response, failure) ->
                arrivals.add(new Arrival<>(subject, request, startedAt, response, failure)));
  }

  /** Waits for the next that has come back, in whatever order. */
  Arrival<T> take() {
    try {
      while (true) {
        Arrival<T> arrival = arrivals.poll(KILL_CHECK_MILLIS, TimeUnit.MILLISECONDS);
        if (arrival != null) {
          count--;
          return arrival;
        }
        TaskContext context = TaskContext.get();
        if (context != null && context.isInterrupted()) {
          throw new TaskKilledException("the task was killed while it waited for responses");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TaskKilledException("the task was interrupted while it waited for responses");
    }
  }
}
