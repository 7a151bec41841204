package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The JSON of one item of a page, as received; for the few that are held back. */
public final class ItemText {

  private ItemText() {}

  /**
   * The text of the item at an index; empty where the page cannot be read so.
   *
   * @param itemsPointer the JSON pointer to the items, see {@link dev.sluice.control.PageProbe};
   *     empty when the page is the array of them
   */
  public static String of(Body body, String itemsPointer, int index) {
    try (JsonParser parser = JsonLimits.FACTORY.createParser(body.bytes())) {
      if (parser.nextToken() == null) {
        return "";
      }
      StringBuilder text = new StringBuilder();
      ItemsWalk.each(
          parser,
          Pointers.segments(itemsPointer),
          (item, at) -> {
            long start = item.currentTokenLocation().getByteOffset();
            item.skipChildren();
            if (at == index) {
              item.finishToken();
              text.append(slice(body, start, item.currentLocation().getByteOffset()));
            }
          });
      return text.toString();
    } catch (IOException | ContractException e) {
      return "";
    }
  }

  /** The bytes as text; empty for a page that is not UTF-8, whose offsets are not known. */
  static String slice(Body body, long start, long end) {
    return start < 0 || end < start || end > body.bytes().length
        ? ""
        : new String(body.bytes(), (int) start, (int) (end - start), StandardCharsets.UTF_8);
  }
}
