package dev.sluice.example.sendgrid.standin;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sluice.example.standin.JsonBody;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reading of request bodies, field by field; a body that does not fit is turned down. */
final class JsonFields {
  /** What becomes of one field. */
  @FunctionalInterface
  interface Field {
    /** Reads the value that the parser is at, to its end, or skips it. */
    void read(String name, JsonParser json) throws IOException;
  }

  private JsonFields() {}

  /** Reads a body that is one object. */
  static void read(byte[] body, Field field) {
    try (JsonParser json = JsonBody.JSON.createParser(body)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw SendGridErrors.badRequest(null, "the request's body is not a JSON object");
      }
      object(json, field);
    } catch (IOException e) {
      throw SendGridErrors.badRequest(null, "the request's body is not JSON");
    }
  }

  /** Reads the object that the parser is at. */
  static void object(JsonParser json, Field field) throws IOException {
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      field.read(name, json);
    }
  }

  /** Returns the array of strings that the parser is at. */
  static List<String> strings(String name, JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw SendGridErrors.badRequest(name, name + " should be an array");
    }
    List<String> strings = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      strings.add(string(name, json));
    }
    return strings;
  }

  /** Returns the string that the parser is at. */
  static String string(String name, JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw SendGridErrors.badRequest(name, name + " should be a string");
    }
    return json.getText();
  }

  /** Returns the object of scalars that the parser is at, as text; nulls are left out. */
  static Map<String, String> texts(String name, JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw SendGridErrors.badRequest(name, name + " should be an object");
    }
    Map<String, String> texts = new LinkedHashMap<>();
    object(
        json,
        (field, value) -> {
          if (!value.currentToken().isScalarValue()) {
            throw SendGridErrors.badRequest(name, field + " should be a string or a number");
          }
          if (value.currentToken() != JsonToken.VALUE_NULL) {
            texts.put(field, value.getText());
          }
        });
    return texts;
  }
}
