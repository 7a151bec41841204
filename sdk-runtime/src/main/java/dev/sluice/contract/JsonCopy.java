package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Copies JSON token by token, with numbers as they are written. */
final class JsonCopy {

  private JsonCopy() {}

  /** Copies the value whose first token is the current one, and leaves its last token current. */
  static void value(JsonParser from, JsonGenerator to) throws IOException {
    int depth = 0;
    while (true) {
      depth += token(from, to);
      if (depth == 0) {
        return;
      }
      if (from.nextToken() == null) {
        throw new IOException("The text breaks off within a value");
      }
    }
  }

  /** By how much the token goes deeper. */
  private static int token(JsonParser from, JsonGenerator to) throws IOException {
    JsonToken token = from.currentToken();
    switch (token) {
      case START_OBJECT -> to.writeStartObject();
      case END_OBJECT -> to.writeEndObject();
      case START_ARRAY -> to.writeStartArray();
      case END_ARRAY -> to.writeEndArray();
      case FIELD_NAME -> to.writeFieldName(from.currentName());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        if (from.isNaN()) {
          to.writeString(from.getText());
        } else {
          to.writeNumber(from.getText());
        }
      }
      case VALUE_TRUE -> to.writeBoolean(true);
      case VALUE_FALSE -> to.writeBoolean(false);
      case VALUE_NULL -> to.writeNull();
      default ->
          to.writeString(from.getTextCharacters(), from.getTextOffset(), from.getTextLength());
    }
    return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
  }
}
