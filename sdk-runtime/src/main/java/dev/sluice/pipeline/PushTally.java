package dev.sluice.pipeline;

import dev.sluice.control.Delivery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What some rounds of a push flow came to.
 *
 * @param exchanges how many requests were made, retries not counted
 * @param requests sent for them, retries included
 * @param errors exchanges that the API did not take
 * @param rows how many rows, by what became of them
 * @param isStopped whether rows were left out, because others would not be taken either
 * @param stopsRun whether an error rule says that nothing more is to be asked for
 * @param problem why rows were not delivered; empty when all were
 * @param firstStart when the first was sent; null when none was
 * @param nextRound the number of the round after them
 */
record PushTally(
    long exchanges,
    long requests,
    long errors,
    Map<Delivery, Long> rows,
    boolean isStopped,
    boolean stopsRun,
    String problem,
    @Nullable Instant firstStart,
    long nextRound) {

  /** Of no round. */
  static final PushTally NONE = new PushTally(0, 0, 0, Map.of(), false, false, "", null, 0);

  PushTally {
    rows = Map.copyOf(rows);
  }

  long of(Delivery delivery) {
    return rows.getOrDefault(delivery, 0L);
  }

  /** Of how many rows it is settled what became of them. */
  long settled() {
    return of(Delivery.DELIVERED) + of(Delivery.REJECTED) + of(Delivery.UNKNOWN);
  }

  /** Of these rounds and others. */
  PushTally plus(PushTally other) {
    Map<Delivery, Long> sum = new EnumMap<>(Delivery.class);
    sum.putAll(rows);
    other.rows.forEach((delivery, count) -> sum.merge(delivery, count, Long::sum));
    return new PushTally(
        exchanges + other.exchanges,
        requests + other.requests,
        errors + other.errors,
        sum,
        isStopped || other.isStopped,
        stopsRun || other.stopsRun,
        problem.isEmpty() ? other.problem : problem,
        earlier(firstStart, other.firstStart),
        Math.max(nextRound, other.nextRound));
  }

  private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
