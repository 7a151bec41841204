package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sluice.control.CursorSource;
import dev.sluice.control.ItemShape;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageFacts.More;
import dev.sluice.control.PageProbe;
import dev.sluice.control.StopFlag;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Skims a page for what paging is decided by, in one pass, without reading its items. */
public final class PageScanner {

  private final Document document;
  private final PageProbe probe;
  private final PageWalk walk;
  private final @Nullable PageWalk lastItem;
  private int items;
  private long total = PageFacts.UNKNOWN;
  private More more = More.UNKNOWN;
  private String next = "";

  private PageScanner(Document document, PageProbe probe, PageWalk.@Nullable Stop items) {
    this.document = document;
    this.probe = probe;
    this.lastItem =
        probe.next() instanceof CursorSource.LastItem last
            ? new PageWalk(last.pointer(), this::readNext)
            : null;
    this.walk =
        new PageWalk(probe.items(), items == null ? this::items : items)
            .also(probe.total(), this::readTotal)
            .also(probe.flag() == null ? "" : probe.flag().pointer(), this::readFlag)
            .also(probe.next() instanceof CursorSource.Body at ? at.pointer() : "", this::readNext);
  }

  /**
   * The facts of a page. Where the items are absent or null, there are none, as some APIs say it of
   * a page past the end.
   *
   * @throws ContractException when the body is no such page
   */
  public static PageFacts facts(Body body, Headers headers, PageProbe probe) {
    return PageFormat.JSON.facts(body, headers, probe);
  }

  /** What a document itself tells; its hash is left out. */
  static PageFacts facts(Document document, PageProbe probe) throws IOException {
    return new PageScanner(document, probe, null).scan();
  }

  /** The same, where something else is done with the items, and they are not counted. */
  static PageFacts facts(Document document, PageProbe probe, PageWalk.Stop items)
      throws IOException {
    return new PageScanner(document, probe, items).scan();
  }

  /**
   * The facts of a page that is found by number.
   *
   * @param itemsPointer the JSON pointer to the array of items; empty when the page is the array
   * @param totalPointer the JSON pointer to the number of items in all; empty when not told
   * @throws ContractException when the body is no such page
   */
  public static PageFacts facts(Body body, String itemsPointer, String totalPointer) {
    PageProbe probe = new PageProbe(itemsPointer, totalPointer, null, CursorSource.None.INSTANCE);
    return facts(body, Headers.EMPTY, probe);
  }

  /** What headers tell of the next page; empty where they tell nothing. */
  static Optional<String> fromHeaders(Headers headers, PageProbe probe) {
    if (probe.next() instanceof CursorSource.Header header) {
      return headers.first(header.name()).map(String::strip);
    }
    if (probe.next() instanceof CursorSource.Link link) {
      return LinkHeader.target(headers, link.relation());
    }
    return Optional.empty();
  }

  private PageFacts scan() throws IOException {
    try (JsonParser parser = document.json()) {
      if (parser.nextToken() == null) {
        throw NotJson.exception(document, new IOException());
      }
      if (!probe.items().isEmpty() && !parser.currentToken().isStructStart()) {
        throw new ContractException(
            "expected an object with the items at \""
                + probe.items()
                + "\", found "
                + Shape.of(parser));
      }
      walk.value(parser);
      if (parser.nextToken() != null) {
        throw new ContractException("expected one JSON value, found more text behind it");
      }
      return new PageFacts(items, total, 0, more, next);
    }
  }

  /** Takes what stands in the items' place: the array of them, or one where a star leads. */
  private void items(JsonParser parser) throws IOException {
    if (probe.items().endsWith("/*")) {
      item(parser);
      return;
    }
    if (parser.hasToken(JsonToken.VALUE_NULL)) {
      return;
    }
    if (!parser.hasToken(JsonToken.START_ARRAY) && probe.shape() == ItemShape.ONE_OR_MANY) {
      item(parser);
      return;
    }
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      throw new ContractException(
          "expected the array of items "
              + (probe.items().isEmpty() ? "as the whole reply" : "at \"" + probe.items() + "\"")
              + ", found "
              + Shape.of(parser)
              + ". Check items = \""
              + probe.items()
              + "\".");
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      item(parser);
    }
  }

  private void item(JsonParser parser) throws IOException {
    items++;
    if (lastItem == null) {
      parser.skipChildren();
    } else {
      next = "";
      lastItem.value(parser);
    }
  }

  private void readTotal(JsonParser parser) throws IOException {
    if (parser.hasToken(JsonToken.VALUE_NULL)) {
      return;
    }
    Long told = parser.currentToken().isScalarValue() ? Scalars.integer(parser) : null;
    if (told == null) {
      throw new ContractException(
          "expected the total at \""
              + probe.total()
              + "\" to be an integer, found "
              + Shape.of(parser)
              + ". Check total = \""
              + probe.total()
              + "\".");
    }
    total = told < 0 ? PageFacts.UNKNOWN : told;
  }

  private void readFlag(JsonParser parser) throws IOException {
    StopFlag flag = probe.flag();
    if (flag == null || parser.hasToken(JsonToken.VALUE_NULL)) {
      return;
    }
    String last = flag.last().toLowerCase(Locale.ROOT);
    boolean scalar = parser.currentToken().isScalarValue();
    boolean isBoolean = last.equals("true") || last.equals("false");
    Boolean told = (isBoolean && scalar) ? Scalars.bool(parser) : null;
    if (!scalar || (isBoolean && told == null)) {
      throw new ContractException(
          "expected "
              + (isBoolean ? "true or false" : "a text")
              + " at \""
              + flag.pointer()
              + "\", which tells the last page, found "
              + Shape.of(parser)
              + ".");
    }
    String text = told == null ? parser.getText() : told.toString();
    more = text.equalsIgnoreCase(last) ? More.NO : More.YES;
  }

  private void readNext(JsonParser parser) throws IOException {
    if (parser.hasToken(JsonToken.VALUE_NULL) || parser.hasToken(JsonToken.VALUE_FALSE)) {
      return;
    }
    if (!parser.currentToken().isScalarValue()) {
      throw new ContractException(
          "expected what leads to the next page to be a text or number, found " + Shape.of(parser));
    }
    next = parser.getText();
  }
}
