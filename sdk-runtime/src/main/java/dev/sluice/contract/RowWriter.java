package dev.sluice.contract;

import java.io.Serializable;

/**
 * Turns a write contract into column values; generated for each. Stateless, shared over threads.
 *
 * @param <T> the write contract
 */
public interface RowWriter<T> extends Serializable {

  /**
   * The column values in schema order, as Spark takes them: boxed numbers, {@code String}, {@code
   * byte[]}, {@code BigDecimal} and {@code java.time}, for a record a Spark {@code Row}, for a list
   * {@code Object[]}, for a map Scala's, or null. What breaks the contract is told to {@code
   * checks}; the row is then not written.
   */
  Object[] write(T row, RowChecks checks);

  /** Whether columns are personal data, so that no item of it may stand elsewhere in the clear. */
  default boolean holdsPersonalData() {
    return false;
  }
}
