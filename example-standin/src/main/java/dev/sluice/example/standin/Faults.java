package dev.sluice.example.standin;

import java.util.Optional;

/** The common fault rules. */
public final class Faults {
  private Faults() {}

  /** Returns the rule that nothing goes wrong. */
  public static FaultRule none() {
    return request -> Optional.empty();
  }

  /** Returns a new rule of the demo: every 17th GET answers 429, every 23rd 500, and once only. */
  public static FaultRule occasional() {
    return new OccasionalFaults(17, 23);
  }

  /** Returns the rule that one request of a path, counted from 1, goes wrong. */
  public static FaultRule on(String path, long sequence, FaultAction action) {
    return request ->
        request.path().equals(path) && request.sequence() == sequence
            ? Optional.of(action)
            : Optional.empty();
  }

  /** Returns the rule that the first few requests of a path go wrong. */
  public static FaultRule first(String path, long count, FaultAction action) {
    return request ->
        request.path().equals(path) && request.sequence() <= count
            ? Optional.of(action)
            : Optional.empty();
  }

  /** Returns the rule that every request of a path goes wrong. */
  public static FaultRule always(String path, FaultAction action) {
    return first(path, Long.MAX_VALUE, action);
  }
}
