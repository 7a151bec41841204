package dev.sluice.processor.model;

/**
 * {@code @TimeFormat}.
 *
 * @param pattern as written; empty for none
 * @param zone that points in time are shown in
 * @param epoch the constant of {@code EpochUnit}
 * @param origin the annotation
 */
public record TimeModel(
    Written<String> pattern, Written<String> zone, Written<String> epoch, Origin origin) {

  /** Whether the time is counted, not written as text. */
  public boolean isEpoch() {
    return !epoch.value().equals("NONE");
  }
}
