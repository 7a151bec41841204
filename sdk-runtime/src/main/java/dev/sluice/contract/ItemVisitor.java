package dev.sluice.contract;

import java.util.List;

/**
 * Receives the items of a page in order.
 *
 * @param <T> the read contract
 */
public interface ItemVisitor<T> {

  /** An item that fits its contract; {@code index} counts from 0. */
  void item(int index, T value);

  /**
   * An item that does not.
   *
   * @param violations how; at least one
   * @param json the item as received
   */
  void violation(int index, List<Violation> violations, String json);
}
