package dev.sluice.middleware.standard;

import java.util.concurrent.CompletionStage;

/**
 * Who may send when: the permits of one rate, in a process or in a whole cluster. Thread-safe;
 * never blocks.
 */
public interface RateBudget {

  /**
   * Takes one permit.
   *
   * @return in how many nanoseconds it may be used; 0 for at once
   */
  CompletionStage<Long> acquire();

  /** Lets nobody send for so many nanoseconds from now, because the API said so. */
  void pause(long nanos);

  /**
   * How many nanoseconds of a pause are left; 0 for none. Asked again when a permit that had to be
   * waited for falls due, because the API may have said so in the meantime.
   */
  long pausedNanos();
}
