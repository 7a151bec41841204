package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Goes from item to item of a page, token by token. Items are the elements of the array that a
 * pointer leads to, e.g. {@code /results}; what stands in the place of an array is one item. In the
 * pointer, a star stands for every element of an array or member of an object: as the last segment
 * it makes these the items themselves, and before others it leads through chunks.
 */
final class ItemsCursor {

  private static final String ALL = "*";

  private final JsonParser parser;
  private final List<String> path;
  // How far into the path each object and array leads that is open, innermost first.
  private final Deque<Integer> open = new ArrayDeque<>();
  private boolean begun;
  // Whether the innermost that is open is an array of items.
  private boolean amongItems;

  /** Before the first item below the value whose first token is current. */
  ItemsCursor(JsonParser parser, List<String> path) {
    this.parser = parser;
    this.path = path;
  }

  /**
   * Goes to the first token of the next item; the last one's last token is current. Returns false
   * behind the last item, at the last token of the value.
   */
  boolean next() throws IOException {
    if (amongItems) {
      if (parser.nextToken() != JsonToken.END_ARRAY) {
        return true;
      }
      open.remove();
      amongItems = false;
    } else if (!begun) {
      begun = true;
      if (enter(0)) {
        return true;
      }
    }
    while (!open.isEmpty()) {
      JsonToken token = parser.nextToken();
      if (token.isStructEnd()) {
        open.remove();
      } else if (member(open.element())) {
        return true;
      }
    }
    return false;
  }

  /** Takes the next member of an object or array. Returns whether it is an item. */
  private boolean member(int depth) throws IOException {
    if (depth == path.size()) {
      amongItems = true;
      return true;
    }
    String wanted = path.get(depth);
    boolean isOn = wanted.equals(ALL) || wanted.equals(name());
    if (parser.hasToken(JsonToken.FIELD_NAME)) {
      parser.nextToken();
    }
    if (!isOn) {
      parser.skipChildren();
      return false;
    }
    return (wanted.equals(ALL) && depth == path.size() - 1) || enter(depth + 1);
  }

  /** The name of a member, or the index of an element. */
  private String name() throws IOException {
    return parser.hasToken(JsonToken.FIELD_NAME) ? parser.currentName() : Integer.toString(index());
  }

  private int index() {
    var context = parser.getParsingContext();
    // A value that is an object or array itself has opened a context of its own.
    return parser.currentToken().isStructStart()
        ? context.getParent().getCurrentIndex()
        : context.getCurrentIndex();
  }

  /** Takes a value that the path leads to or through. Returns whether it is an item. */
  private boolean enter(int depth) {
    JsonToken token = parser.currentToken();
    if (depth == path.size() && token != JsonToken.START_ARRAY) {
      return token != JsonToken.VALUE_NULL;
    }
    if (token.isStructStart()) {
      open.push(depth);
    }
    return false;
  }
}
