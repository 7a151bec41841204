package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Goes through a document once and keeps what stands at several pointers, as text. */
final class TextWalk {

  private record Place(String pointer, List<String> path) {}

  private final JsonParser parser;
  private final Map<String, String> found;

  private TextWalk(JsonParser parser, Map<String, String> found) {
    this.parser = parser;
    this.found = found;
  }

  /** Walks the current value, and adds to {@code found} as {@link BodyText#at} says. */
  static void value(JsonParser parser, Collection<String> pointers, Map<String, String> found)
      throws IOException {
    List<Place> places =
        pointers.stream().map(one -> new Place(one, Pointers.segments(one))).toList();
    new TextWalk(parser, found).value(places, 0);
  }

  private void value(List<Place> places, int depth) throws IOException {
    if (!parser.currentToken().isStructStart()) {
      if (!parser.hasToken(JsonToken.VALUE_NULL)) {
        keep(places, depth, parser.getText());
      }
      return;
    }
    boolean any = false;
    if (parser.hasToken(JsonToken.START_OBJECT)) {
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        parser.nextToken();
        member(places, depth, name);
        any = true;
      }
    } else {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        member(places, depth, Integer.toString(i));
        any = true;
      }
    }
    keep(places, depth, any ? BodyText.STRUCTURE : "");
  }

  private void member(List<Place> places, int depth, String name) throws IOException {
    List<Place> on = new ArrayList<>();
    for (Place place : places) {
      if (place.path().size() > depth && place.path().get(depth).equals(name)) {
        on.add(place);
      }
    }
    if (on.isEmpty()) {
      parser.skipChildren();
    } else {
      value(on, depth + 1);
    }
  }

  private void keep(List<Place> places, int depth, String text) {
    for (Place place : places) {
      if (place.path().size() == depth && !text.isEmpty()) {
        found.put(place.pointer(), text);
      }
    }
  }
}
