package dev.sluice.pipeline;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A step that runs beside its starter. Its thread is a child of the starter's, so it sees the same
 * classes and the same Spark session, which a thread of a shared pool does not.
 *
 * @param <T> what the step comes to
 */
final class Background<T> implements AutoCloseable {

  private final FutureTask<T> step;
  private final Thread thread;

  private Background(FutureTask<T> step) {
    this.step = step;
    this.thread = new Thread(step, Thread.currentThread().getName() + "-background");
    thread.setDaemon(true);
  }

  /** Starts the step. */
  static <T> Background<T> start(Callable<T> step) {
    Background<T> background = new Background<>(new FutureTask<>(step));
    background.thread.start();
    return background;
  }

  /** Waits for the step, and throws what it threw. */
  T join() {
    try {
      return step.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  /** Waits until the step has ended, however it did. */
  @Override
  public void close() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
