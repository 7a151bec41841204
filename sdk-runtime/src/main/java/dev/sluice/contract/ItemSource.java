package dev.sluice.contract;

/**
 * The items of a page, read as they are asked for, so that a large page needs little memory. For
 * one thread.
 *
 * @param <T> the read contract
 */
public interface ItemSource<T> extends AutoCloseable {

  /**
   * Gives the visitor the next item, or all those that can only be read together.
   *
   * @return whether there may be more
   * @throws dev.sluice.error.ContractException when the page breaks off, or is too large
   */
  boolean advance(ItemVisitor<T> visitor);

  /** The text of an item that was given last, as received; empty where it is not known. */
  String text(int index);

  /** How many fields were skipped so far because the contract does not name them. */
  long unknownFields();

  @Override
  void close();
}
