package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;

/**
 * Visits the items of a page, token by token. Items are the elements of the array that a pointer
 * leads to, e.g. {@code /results}. In the pointer, a star stands for every element of an array or
 * member of an object: as the last segment it makes these the items themselves, and before others
 * it leads through chunks.
 */
final class ItemsWalk {

  /** What each item is given to; it leaves the item's last token current. */
  @FunctionalInterface
  interface Visitor {
    /** Takes the item whose first token is current, and its place on the page, from 0. */
    void item(JsonParser parser, int index) throws IOException;
  }

  private static final String ALL = "*";

  private final JsonParser parser;
  private final List<String> path;
  private final Visitor visitor;
  private int index;

  private ItemsWalk(JsonParser parser, List<String> path, Visitor visitor) {
    this.parser = parser;
    this.path = path;
    this.visitor = visitor;
  }

  /**
   * Visits the items below the current value, and leaves its last token current. What stands in the
   * place of an array is one item.
   */
  static void each(JsonParser parser, List<String> path, Visitor visitor) throws IOException {
    new ItemsWalk(parser, path, visitor).value(0);
  }

  private void value(int depth) throws IOException {
    if (depth == path.size()) {
      array();
    } else if (parser.hasToken(JsonToken.START_OBJECT)) {
      while (parser.nextFieldName() != null) {
        String name = parser.currentName();
        parser.nextToken();
        member(depth, name);
      }
    } else if (parser.hasToken(JsonToken.START_ARRAY)) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        member(depth, Integer.toString(i));
      }
    }
  }

  private void member(int depth, String name) throws IOException {
    String wanted = path.get(depth);
    if (wanted.equals(ALL) && depth == path.size() - 1) {
      visitor.item(parser, index++);
    } else if (wanted.equals(ALL) || wanted.equals(name)) {
      value(depth + 1);
    } else {
      parser.skipChildren();
    }
  }

  private void array() throws IOException {
    if (parser.hasToken(JsonToken.VALUE_NULL)) {
      return;
    }
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      visitor.item(parser, index++);
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      visitor.item(parser, index++);
    }
  }
}
