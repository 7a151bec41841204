package dev.sluice.pipeline;

import dev.sluice.exchange.TimeSlice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How time is cut into slices of whole seconds.
 *
 * @param from where the first run begins
 * @param step how long a slice is
 * @param minStep the shortest that comes of splitting
 */
public record TimeSlicing(Instant from, Duration step, Duration minStep) {

  /** The slices from one point to another; the last is shorter where the step does not fit. */
  List<TimeSlice> between(Instant start, Instant end) {
    List<TimeSlice> slices = new ArrayList<>();
    for (Instant at = start; at.isBefore(end); at = at.plus(step)) {
      Instant next = at.plus(step);
      slices.add(new TimeSlice(at, next.isBefore(end) ? next : end));
    }
    return slices;
  }

  /** Whether a slice may be split. */
  boolean isDivisible(TimeSlice slice) {
    return slice.length().compareTo(minStep.multipliedBy(2)) >= 0;
  }

  /** Whether slices that begin there would meet at that point. */
  boolean isStep(Instant start, Instant at) {
    return Duration.between(start, at).toSeconds() % step.toSeconds() == 0;
  }
}
