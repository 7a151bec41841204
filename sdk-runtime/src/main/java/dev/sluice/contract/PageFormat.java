package dev.sluice.contract;

import dev.sluice.control.PageFacts;
import dev.sluice.control.PageProbe;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import java.io.Serializable;

/**
 * What the items of a page are written in. A page packed with gzip or zip is unpacked, whatever its
 * headers say of it; every file of an archive is read in turn.
 *
 * <pre>{@code
 * PageFormat format = new CsvFormat(',');
 * try (ItemSource<Contact> items = format.items(body, "", new ContactReader())) {
 *   while (items.advance(visitor)) {}
 * }
 * }</pre>
 */
public sealed interface PageFormat extends Serializable
    permits JsonFormat, ColumnsFormat, NdJsonFormat, CsvFormat, XmlFormat {

  /** One JSON value with the items in it: what a page is written in unless told otherwise. */
  PageFormat JSON = new JsonFormat();

  /**
   * What paging is decided by.
   *
   * @throws dev.sluice.error.ContractException when the body is no such page
   */
  PageFacts facts(Body body, Headers headers, PageProbe probe);

  /**
   * The items of a page.
   *
   * @param items the JSON pointer to them, see {@link PageProbe}; empty where rows are the items
   * @throws dev.sluice.error.ContractException when the body is no such page; also later, by the
   *     source
   */
  <T> ItemSource<T> items(Body body, String items, ItemReader<T> reader);
}
