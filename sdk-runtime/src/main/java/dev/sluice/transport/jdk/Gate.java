package dev.sluice.transport.jdk;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Lets so many exchanges in at a time, and the others wait without a thread: the JDK's client opens
 * a connection for each. Thread-safe.
 */
final class Gate {

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private int free;

  Gate(int permits) {
    free = permits;
  }

  /** Runs the task, now or when another one has left. Whoever entered leaves once. */
  void enter(Runnable task) {
    synchronized (this) {
      if (free == 0) {
        waiting.add(task);
        return;
      }
      free--;
    }
    task.run();
  }

  void leave() {
    Runnable next;
    synchronized (this) {
      next = waiting.poll();
      if (next == null) {
        free++;
        return;
      }
    }
    next.run();
  }
}
