package dev.sluice.spark;

import java.io.Serializable;

/**
 * Turns a table's row into its write contract; generated for each. The other way round from {@link
 * dev.sluice.contract.RowWriter}. Stateless, shared over threads.
 *
 * @param <T> the write contract
 */
public interface RowReader<T> extends Serializable {

  /**
   * The record that a row holds.
   *
   * @throws dev.sluice.error.ContractException when a column is missing, of another type, or null
   *     where the contract needs a value
   */
  T read(RowInput row);
}
