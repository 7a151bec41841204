package dev.sluice.example.standin;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Faults by the count of GET requests: every so-manyth answers 429 with a reset of one second,
 * every other so-manyth 500. A target that failed passes the next time, so one retry is enough.
 */
final class OccasionalFaults implements FaultRule {
  private final long everyLimited;
  private final long everyBroken;
  private final Set<String> failed = new HashSet<>();
  private long gets;

  OccasionalFaults(long everyLimited, long everyBroken) {
    this.everyLimited = everyLimited;
    this.everyBroken = everyBroken;
  }

  @Override
  public synchronized Optional<FaultAction> actionFor(StandInRequest request) {
    if (!request.method().equals("GET")) {
      return Optional.empty();
    }
    gets++;
    if (failed.remove(request.target())) {
      return Optional.empty();
    }
    if (gets % everyLimited == 0) {
      failed.add(request.target());
      return Optional.of(FaultAction.tooManyRequests(1));
    }
    if (gets % everyBroken == 0) {
      failed.add(request.target());
      return Optional.of(FaultAction.internal());
    }
    return Optional.empty();
  }
}
