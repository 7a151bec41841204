package dev.sluice.contract;

import dev.sluice.error.ContractException;
import dev.sluice.http.Body;

/** Reads the items of a JSON page, one after another, as their contract says. */
public final class PageItems {

  private PageItems() {}

  /**
   * Reads every item of a page and gives it to the visitor.
   *
   * @param itemsPointer the JSON pointer to the items, see {@link dev.sluice.control.PageProbe};
   *     empty when the page is the array of them
   * @return how many fields were skipped because the contract does not name them
   * @throws ContractException when the body is no JSON
   */
  public static <T> long read(
      Body body, String itemsPointer, ItemReader<T> reader, ItemVisitor<T> visitor) {
    try (ItemSource<T> items = PageFormat.JSON.items(body, itemsPointer, reader)) {
      while (items.advance(visitor)) {
        // The visitor has taken it.
      }
      return items.unknownFields();
    }
  }
}
