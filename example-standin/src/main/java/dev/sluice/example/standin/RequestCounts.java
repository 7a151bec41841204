package dev.sluice.example.standin;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/** How many requests came, and how they were answered. Safe for use by many threads. */
public final class RequestCounts {
  private final AtomicLong total = new AtomicLong();
  private final AtomicLong disconnected = new AtomicLong();
  private final ConcurrentMap<String, AtomicLong> paths = new ConcurrentHashMap<>();
  private final ConcurrentMap<Integer, AtomicLong> statuses = new ConcurrentHashMap<>();

  RequestCounts() {}

  /** Returns the number of requests that came, answered or not. */
  public long total() {
    return total.get();
  }

  /** Returns the number of requests of a path below the base URL, such as {@code /contacts}. */
  public long ofPath(String path) {
    AtomicLong count = paths.get(path);
    return count == null ? 0 : count.get();
  }

  /** Returns the number of answers with a status. */
  public long withStatus(int status) {
    AtomicLong count = statuses.get(status);
    return count == null ? 0 : count.get();
  }

  /** Returns the number of requests whose connection was closed on purpose, without an answer. */
  public long disconnects() {
    return disconnected.get();
  }

  /** Returns the number of answers by status, in order of status. */
  public Map<Integer, Long> byStatus() {
    Map<Integer, Long> copy = new TreeMap<>();
    statuses.forEach((status, count) -> copy.put(status, count.get()));
    return copy;
  }

  void arrived(String path) {
    total.incrementAndGet();
    paths.computeIfAbsent(path, unused -> new AtomicLong()).incrementAndGet();
  }

  void answered(int status) {
    statuses.computeIfAbsent(status, unused -> new AtomicLong()).incrementAndGet();
  }

  void disconnected() {
    disconnected.incrementAndGet();
  }
}
