package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sluice.http.Body;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The JSON of one item of a page, as received; for the few that are held back. */
public final class ItemText {

  private ItemText() {}

  /**
   * The text of the item at an index; empty where the page cannot be read so.
   *
   * @param itemsPointer the JSON pointer to the array of items; empty when the page is the array
   */
  public static String of(Body body, String itemsPointer, int index) {
    try (JsonParser parser = JsonLimits.FACTORY.createParser(body.bytes())) {
      if (parser.nextToken() == null
          || !PointerWalk.to(parser, Pointers.segments(itemsPointer))
          || !parser.hasToken(JsonToken.START_ARRAY)) {
        return "";
      }
      for (int at = 0; parser.nextToken() != JsonToken.END_ARRAY; at++) {
        long start = parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        if (at == index) {
          parser.finishToken();
          return slice(body, start, parser.currentLocation().getByteOffset());
        }
      }
      return "";
    } catch (IOException e) {
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
