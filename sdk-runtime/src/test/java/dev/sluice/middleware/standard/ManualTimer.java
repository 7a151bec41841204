package dev.sluice.middleware.standard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

/** Time that passes only when a test says so. For one thread. */
public final class ManualTimer implements Timer {

  private record Due(long at, int order, Runnable task) {}

  public static final Instant START = Instant.parse("2026-01-05T12:00:00Z");

  private final Queue<Due> tasks =
      new PriorityQueue<>(Comparator.comparingLong(Due::at).thenComparingInt(Due::order));
  private final List<Long> delays = new ArrayList<>();
  private long nanos;

  @Override
  public long nanoTime() {
    return nanos;
  }

  @Override
  public Instant now() {
    return START.plusNanos(nanos);
  }

  @Override
  public void after(long delay, Runnable task) {
    delays.add(delay);
    tasks.add(new Due(nanos + delay, delays.size(), task));
  }

  /** The delays asked for so far. */
  public List<Long> delays() {
    return List.copyOf(delays);
  }

  /** Lets time pass, and what falls due happen. */
  public void pass(long duration) {
    long until = nanos + duration;
    while (!tasks.isEmpty() && tasks.element().at() <= until) {
      Due due = tasks.remove();
      nanos = Math.max(nanos, due.at());
      due.task().run();
    }
    nanos = until;
  }

  /** Lets time pass until nothing is waiting. */
  public void passAll() {
    while (!tasks.isEmpty()) {
      pass(tasks.element().at() - nanos);
    }
  }
}
