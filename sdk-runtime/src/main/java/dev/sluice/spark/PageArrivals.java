package dev.sluice.spark;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Where the driver hears of pages as they arrive, long before their round is in the exchange log.
 * One for the process, because Spark itself makes the plugin that is told. For people to watch
 * only: a task that is tried twice is heard twice.
 */
public final class PageArrivals {

  private static final List<Consumer<PageArrived>> LISTENERS = new CopyOnWriteArrayList<>();

  private PageArrivals() {}

  /** Has the listener told, on Spark's threads, until the returned handle is closed. */
  public static Subscription listen(Consumer<PageArrived> listener) {
    LISTENERS.add(listener);
    return () -> LISTENERS.remove(listener);
  }

  static void publish(PageArrived page) {
    LISTENERS.forEach(listener -> listener.accept(page));
  }

  /** Ends a listener's being told. */
  @FunctionalInterface
  public interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
