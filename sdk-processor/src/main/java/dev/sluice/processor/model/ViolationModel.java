package dev.sluice.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What a flow does with items that do not fit their contract.
 *
 * @param action a constant of {@code ViolationAction}; null when it is not written
 * @param most {@code maxViolations}; null when it is not written
 * @param mostShare {@code maxViolationShare}; null when it is not written
 */
public record ViolationModel(
    @Nullable Written<String> action,
    @Nullable Written<Integer> most,
    @Nullable Written<Double> mostShare) {

  /** The constant of {@code ViolationAction}. */
  public String actionName() {
    return action == null ? "QUARANTINE" : action.value();
  }

  /** Whether anything is written. */
  public boolean isWritten() {
    return action != null || most != null || mostShare != null;
  }
}
