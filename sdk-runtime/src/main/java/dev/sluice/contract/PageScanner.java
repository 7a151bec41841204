package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sluice.control.PageFacts;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import java.io.IOException;
import java.util.List;

/** Skims a page for what paging is decided by, without reading its items. */
public final class PageScanner {

  private final Body body;
  private final String itemsPointer;
  private final String totalPointer;
  private int items;
  private long total = PageFacts.UNKNOWN;

  private PageScanner(Body body, String itemsPointer, String totalPointer) {
    this.body = body;
    this.itemsPointer = itemsPointer;
    this.totalPointer = totalPointer;
  }

  /**
   * The facts of a page. Where the items are absent or null, there are none, as some APIs say it of
   * a page past the end.
   *
   * @param itemsPointer the JSON pointer to the array of items; empty when the page is the array
   * @param totalPointer the JSON pointer to the number of items in all; empty when not told
   * @throws ContractException when the body is no such page
   */
  public static PageFacts facts(Body body, String itemsPointer, String totalPointer) {
    return new PageScanner(body, itemsPointer, totalPointer).scan();
  }

  private PageFacts scan() {
    try (JsonParser parser = JsonLimits.FACTORY.createParser(body.bytes())) {
      if (parser.nextToken() == null) {
        throw NotJson.exception(body, new IOException());
      }
      List<String> itemsPath = Pointers.segments(itemsPointer);
      if (!itemsPath.isEmpty() && !parser.currentToken().isStructStart()) {
        throw new ContractException(
            "expected an object with the items at \""
                + itemsPointer
                + "\", found "
                + Shape.of(parser));
      }
      value(parser, "");
      if (parser.nextToken() != null) {
        throw new ContractException("expected one JSON value, found more text behind it");
      }
      return new PageFacts(items, total, BodyHash.of(body.bytes()));
    } catch (IOException e) {
      throw NotJson.exception(body, e);
    }
  }

  private void value(JsonParser parser, String at) throws IOException {
    if (at.equals(itemsPointer)) {
      countItems(parser);
    } else if (!totalPointer.isEmpty() && at.equals(totalPointer)) {
      readTotal(parser);
    } else if (!isOnTheWay(at)) {
      parser.skipChildren();
    } else if (parser.hasToken(JsonToken.START_OBJECT)) {
      String name;
      while ((name = parser.nextFieldName()) != null) {
        parser.nextToken();
        value(parser, at + "/" + Pointers.escape(name));
      }
    } else if (parser.hasToken(JsonToken.START_ARRAY)) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        value(parser, at + "/" + i);
      }
    }
  }

  private boolean isOnTheWay(String at) {
    String below = at + "/";
    return itemsPointer.startsWith(below) || totalPointer.startsWith(below);
  }

  private void countItems(JsonParser parser) throws IOException {
    if (parser.hasToken(JsonToken.VALUE_NULL)) {
      return;
    }
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      throw new ContractException(
          "expected the array of items "
              + (itemsPointer.isEmpty() ? "as the whole reply" : "at \"" + itemsPointer + "\"")
              + ", found "
              + Shape.of(parser)
              + ". Check items = \""
              + itemsPointer
              + "\".");
    }
    int count = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      parser.skipChildren();
      count++;
    }
    items = count;
  }

  private void readTotal(JsonParser parser) throws IOException {
    if (parser.hasToken(JsonToken.VALUE_NULL)) {
      return;
    }
    Long told = parser.currentToken().isScalarValue() ? Scalars.integer(parser) : null;
    if (told == null) {
      throw new ContractException(
          "expected the total at \""
              + totalPointer
              + "\" to be an integer, found "
              + Shape.of(parser)
              + ". Check total = \""
              + totalPointer
              + "\".");
    }
    total = told < 0 ? PageFacts.UNKNOWN : told;
  }
}
