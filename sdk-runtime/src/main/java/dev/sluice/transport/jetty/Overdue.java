package dev.sluice.transport.jetty;

import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A second watch over exchanges, for the case that Jetty's own time-out does not fire: some of its
 * versions have left exchanges open for ever. Looks around every so often, because a timer for each
 * exchange would cost more than it is worth. Thread-safe.
 */
final class Overdue {

  private record Entry(Request request, long deadlineNanos) {}

  private final Map<Exchange, Entry> inFlight = new ConcurrentHashMap<>();
  private final Scheduler scheduler;
  private final long roundMillis;
  private volatile boolean closed;

  Overdue(Scheduler scheduler, Duration attemptTimeout) {
    this.scheduler = scheduler;
    this.roundMillis = Math.max(100, Math.min(1_000, attemptTimeout.toMillis() / 4));
    scheduleRound();
  }

  void add(Exchange exchange, Request request, Duration timeout) {
    long nanos = timeout.plusMillis(500).toNanos();
    inFlight.put(exchange, new Entry(request, System.nanoTime() + nanos));
  }

  void remove(Exchange exchange) {
    inFlight.remove(exchange);
  }

  /** Ends what is in flight with an error. */
  void close() {
    closed = true;
    inFlight.forEach(
        (exchange, entry) ->
            exchange.finish(
                HttpResponse.failed(
                    NetworkError.Kind.BROKEN,
                    "the connection to " + exchange.host() + " was closed by this program")));
  }

  private void scheduleRound() {
    scheduler.schedule(this::round, roundMillis, TimeUnit.MILLISECONDS);
  }

  private void round() {
    if (closed) {
      return;
    }
    long now = System.nanoTime();
    inFlight.forEach(
        (exchange, entry) -> {
          if (now - entry.deadlineNanos() >= 0) {
            exchange.finish(
                HttpResponse.failed(
                    NetworkError.Kind.TIMEOUT, exchange.host() + " did not answer in time"));
            var unused = entry.request().abort(new TimeoutException());
          }
        });
    scheduleRound();
  }
}
