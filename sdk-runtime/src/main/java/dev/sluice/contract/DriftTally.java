package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Counts one way in which one field drifts. For one thread. */
final class DriftTally {

  /** Of how many values the text, or the elements, are looked at. */
  private static final int LOOKS = 8;

  private final DriftSighting.What what;
  private final String pointer;
  private final DriftPlace first;
  private long count;
  private int kinds;
  private int elements;
  private int looks;

  DriftTally(DriftSighting.What what, String pointer, DriftPlace first) {
    this.what = what;
    this.pointer = pointer;
    this.first = first;
  }

  void add() {
    count++;
  }

  /** Counts a value by its first token. */
  void add(JsonParser parser) throws IOException {
    count++;
    JsonToken token = parser.currentToken();
    kinds |= JsonKinds.of(token);
    if (looks < LOOKS && token == JsonToken.VALUE_STRING) {
      looks++;
      kinds |= JsonKinds.looks(parser);
    }
  }

  /** Counts a value that no one else reads, and leaves its last token current. */
  void skip(JsonParser parser) throws IOException {
    add(parser);
    if (looks < LOOKS && parser.hasToken(JsonToken.START_ARRAY)) {
      looks++;
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        elements |= JsonKinds.of(parser.currentToken()) | JsonKinds.looks(parser);
        parser.skipChildren();
      }
    } else {
      parser.skipChildren();
    }
  }

  DriftSighting sighting() {
    return new DriftSighting(what, pointer, count, kinds, elements, first);
  }
}
