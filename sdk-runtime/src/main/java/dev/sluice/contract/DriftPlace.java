package dev.sluice.contract;

import java.util.Comparator;

/**
 * An item, as people find it in the exchange log.
 *
 * @param requestId the exchange it came with
 * @param slice the list it was read with; empty for the only one
 * @param page the page it stands on
 * @param item its place on the page, from 0
 */
public record DriftPlace(String requestId, String slice, long page, int item)
    implements Comparable<DriftPlace> {

  private static final Comparator<DriftPlace> ORDER =
      Comparator.comparing(DriftPlace::slice)
          .thenComparingLong(DriftPlace::page)
          .thenComparingInt(DriftPlace::item)
          .thenComparing(DriftPlace::requestId);

  @Override
  public int compareTo(DriftPlace other) {
    return ORDER.compare(this, other);
  }
}
