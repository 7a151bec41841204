package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the items of a page, one after another, as their contract says. */
public final class PageItems {

  private PageItems() {}

  /**
   * Reads every item of a page and gives it to the visitor.
   *
   * @param itemsPointer the JSON pointer to the array of items; empty when the page is the array
   * @return how many fields were skipped because the contract does not name them
   * @throws ContractException when the body is no JSON, or has something else in the items' place
   */
  public static <T> long read(
      Body body, String itemsPointer, ItemReader<T> reader, ItemVisitor<T> visitor) {
    try (JsonParser parser = JsonLimits.FACTORY.createParser(body.bytes())) {
      if (parser.nextToken() == null) {
        throw NotJson.exception(body, new IOException());
      }
      return PointerWalk.to(parser, Pointers.segments(itemsPointer))
          ? readAll(parser, body, reader, visitor)
          : 0;
    } catch (IOException e) {
      throw NotJson.exception(body, e);
    }
  }

  private static <T> long readAll(
      JsonParser parser, Body body, ItemReader<T> reader, ItemVisitor<T> visitor)
      throws IOException {
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      throw new ContractException("expected an array of items, found " + Shape.of(parser));
    }
    JsonInput in = new JsonInput(parser);
    for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
      long start = parser.currentTokenLocation().getByteOffset();
      in.startItem();
      T value = reader.read(in);
      if (value != null && !in.isBroken()) {
        visitor.item(index, value);
      } else {
        parser.finishToken();
        long end = parser.currentLocation().getByteOffset();
        visitor.violation(index, violations(in), slice(body, start, end));
      }
    }
    return in.unknownFields();
  }

  private static List<Violation> violations(JsonInput in) {
    List<Violation> told = in.violations();
    return told.isEmpty() ? List.of(new Violation("", "item", "null")) : told;
  }

  /** The bytes as text; empty for a page that is not UTF-8, whose offsets are not known. */
  private static String slice(Body body, long start, long end) {
    return start < 0 || end < start || end > body.bytes().length
        ? ""
        : new String(body.bytes(), (int) start, (int) (end - start), StandardCharsets.UTF_8);
  }
}
