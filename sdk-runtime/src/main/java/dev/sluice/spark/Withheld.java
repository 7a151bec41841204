package dev.sluice.spark;

import dev.sluice.contract.RowChecks;
import dev.sluice.contract.Violation;
import dev.sluice.exchange.Batch;
import java.util.List;

/**
 * What quarantine holds of an item whose table has personal data: where it is wrong, but not the
 * item, which stands in the exchange log.
 */
final class Withheld {

  /** In place of the item. */
  static final String ITEM = "\"withheld: personal data\"";

  private Withheld() {}

  /** The checks of a row, which name no key of a map where the row is personal. */
  static RowChecks checks(boolean personal, Batch batch) {
    return personal ? RowChecks.withoutKeys(batch.ingestedAt()) : new RowChecks(batch.ingestedAt());
  }

  /** Violations without what may be a value: a JSON pointer is cut below the item's own fields. */
  static List<Violation> places(List<Violation> violations) {
    return violations.stream()
        .map(one -> new Violation(place(one.pointer()), one.expected(), one.found()))
        .toList();
  }

  private static String place(String pointer) {
    int below = pointer.indexOf('/', 1);
    // The names in a map are data.
    return pointer.startsWith("/") && below > 0 ? pointer.substring(0, below) + "/…" : pointer;
  }
}
