package dev.sluice.processor.model;

import java.util.List;

/**
 * {@code @TimeFormat}.
 *
 * @param patterns as written, in order
 * @param zone that points in time are shown in
 * @param zoneGiven whether the user wrote it
 * @param epoch the constant of {@code EpochUnit}
 * @param origin the annotation
 */
public record TimeModel(
    List<Written<String>> patterns,
    Written<String> zone,
    boolean zoneGiven,
    Written<String> epoch,
    Origin origin) {

  public TimeModel {
    patterns = List.copyOf(patterns);
  }

  /** The one pattern that values are written by. */
  public String pattern() {
    return patterns.get(0).value();
  }

  /** Whether the time is counted, not written as text. */
  public boolean isEpoch() {
    return !epoch.value().equals("NONE");
  }
}
