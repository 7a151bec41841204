package dev.sluice.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * What a flow does with items that do not fit their contract, and with how many of them.
 *
 * <pre>{@code
 * ViolationPolicy.of(ViolationAction.SKIP).withMost(100).withMostShare(0.05)
 * }</pre>
 *
 * @param action what becomes of them
 * @param most how many there may be in a batch; null for any number
 * @param mostShare which share of a batch they may be, 0 to 1; null for the run's
 */
public record ViolationPolicy(
    ViolationAction action, @Nullable Long most, @Nullable Double mostShare) {

  /** They are put aside, as many as the run allows. */
  public static final ViolationPolicy DEFAULT = of(ViolationAction.QUARANTINE);

  /** A policy without bounds of its own. */
  public static ViolationPolicy of(ViolationAction action) {
    return new ViolationPolicy(action, null, null);
  }

  /** The same for at most so many items of a batch. */
  public ViolationPolicy withMost(long items) {
    return new ViolationPolicy(action, items, mostShare);
  }

  /** The same for at most that share of a batch, 0 to 1. */
  public ViolationPolicy withMostShare(double share) {
    return new ViolationPolicy(action, most, share);
  }
}
