package dev.sluice.contract;

/**
 * The items of a page, read as they are asked for, so that a large page needs little memory. For
 * one thread.
 *
 * @param <T> the read contract
 */
public interface ItemSource<T> extends AutoCloseable {

  /**
   * Gives the visitor the next item.
   *
   * @return whether there may be more
   * @throws dev.sluice.error.ContractException when the page breaks off, or is too large
   */
  boolean advance(ItemVisitor<T> visitor);

  /**
   * The text of the item that was given last, as received; empty where it is not known: of another
   * one, and of one so long, above 4 MiB, that it is not kept beside a body in a file.
   */
  String text(int index);

  /** How many fields were skipped so far because the contract does not name them. */
  long unknownFields();

  @Override
  void close();
}
