package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes through a document once, and stops at several places of it; whatever leads to none of them
 * is skipped. In the first place's pointer, a star stands for every member.
 */
final class PageWalk {

  /** Takes the value whose first token is current, and leaves its last token current. */
  @FunctionalInterface
  interface Stop {
    void at(JsonParser parser) throws IOException;
  }

  private record Place(List<String> path, Stop stop) {}

  private static final String ALL = "*";

  private final List<Place> places = new ArrayList<>();

  /** Stops nowhere yet. */
  PageWalk() {}

  PageWalk(String pointer, Stop stop) {
    places.add(new Place(Pointers.segments(pointer), stop));
  }

  /** Stops at that place, too; an empty pointer is none. A value that is no scalar is told once. */
  PageWalk also(String pointer, Stop stop) {
    if (!pointer.isEmpty()) {
      places.add(new Place(Pointers.segments(pointer), stop));
    }
    return this;
  }

  /** Walks the current value, and leaves its last token current. */
  void value(JsonParser parser) throws IOException {
    value(parser, places, 0);
  }

  private static void value(JsonParser parser, List<Place> open, int depth) throws IOException {
    boolean struct = parser.currentToken().isStructStart();
    List<Place> below = new ArrayList<>(open.size());
    for (Place place : open) {
      if (place.path().size() > depth) {
        below.add(place);
      } else {
        place.stop().at(parser);
        if (struct) {
          parser.skipChildren();
          return;
        }
      }
    }
    if (!struct) {
      return;
    }
    if (below.isEmpty()) {
      parser.skipChildren();
    } else if (parser.hasToken(JsonToken.START_OBJECT)) {
      while (parser.nextFieldName() != null) {
        String name = parser.currentName();
        parser.nextToken();
        member(parser, below, depth, name);
      }
    } else {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        member(parser, below, depth, Integer.toString(i));
      }
    }
  }

  private static void member(JsonParser parser, List<Place> open, int depth, String name)
      throws IOException {
    List<Place> on = new ArrayList<>(open.size());
    for (Place place : open) {
      String wanted = place.path().get(depth);
      if (wanted.equals(name) || wanted.equals(ALL)) {
        on.add(place);
      }
    }
    if (on.isEmpty()) {
      parser.skipChildren();
    } else {
      value(parser, on, depth + 1);
    }
  }
}
