package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import java.io.IOException;
import java.util.List;

/** Reads the items of a page, one after another, as their contract says. */
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
    try (JsonParser parser = JsonLimits.FACTORY.createParser(body.bytes())) {
      if (parser.nextToken() == null) {
        throw NotJson.exception(body, new IOException());
      }
      return readAll(parser, body, Pointers.segments(itemsPointer), reader, visitor);
    } catch (IOException e) {
      throw NotJson.exception(body, e);
    }
  }

  private static <T> long readAll(
      JsonParser parser, Body body, List<String> path, ItemReader<T> reader, ItemVisitor<T> visitor)
      throws IOException {
    JsonInput in = new JsonInput(parser);
    ItemsWalk.each(
        parser,
        path,
        (at, index) -> {
          long start = at.currentTokenLocation().getByteOffset();
          in.startItem();
          T value = reader.read(in);
          if (value != null && !in.isBroken()) {
            visitor.item(index, value);
          } else {
            at.finishToken();
            long end = at.currentLocation().getByteOffset();
            visitor.violation(index, violations(in), ItemText.slice(body, start, end));
          }
        });
    return in.unknownFields();
  }

  private static List<Violation> violations(JsonInput in) {
    List<Violation> told = in.violations();
    return told.isEmpty() ? List.of(new Violation("", "item", "null")) : told;
  }
}
