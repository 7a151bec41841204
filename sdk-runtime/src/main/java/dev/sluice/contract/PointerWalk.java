package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;

/** Follows a JSON pointer through a document, token by token. */
final class PointerWalk {

  private PointerWalk() {}

  /**
   * Goes from the current value to the one at the end of the path.
   *
   * @return whether there is one that is not null
   */
  static boolean to(JsonParser parser, List<String> path) throws IOException {
    for (String name : path) {
      boolean found =
          switch (parser.currentToken()) {
            case START_OBJECT -> toField(parser, name);
            case START_ARRAY -> toElement(parser, name);
            default -> false;
          };
      if (!found) {
        return false;
      }
    }
    return !parser.hasToken(JsonToken.VALUE_NULL);
  }

  private static boolean toField(JsonParser parser, String wanted) throws IOException {
    String name;
    while ((name = parser.nextFieldName()) != null) {
      parser.nextToken();
      if (name.equals(wanted)) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }

  private static boolean toElement(JsonParser parser, String index) throws IOException {
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      if (Integer.toString(i).equals(index)) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }
}
