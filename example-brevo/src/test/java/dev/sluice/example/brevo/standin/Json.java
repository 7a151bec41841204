package dev.sluice.example.brevo.standin;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as maps, lists, strings, {@code Long}, {@code Double}, booleans and nulls. */
final class Json {
  private Json() {}

  static Map<String, Object> object(byte[] body) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(body)) {
      json.nextToken();
      Map<String, Object> object = object(value(json));
      if (json.nextToken() != null) {
        throw new AssertionError("More than one document");
      }
      return object;
    }
  }

  /** Returns an object's field that must be there and not null. */
  static Object field(Map<String, Object> object, String name) {
    return requireNonNull(object.get(name), name);
  }

  @SuppressWarnings("unchecked") // what value() reads from an object is such a map
  static Map<String, Object> object(@Nullable Object value) {
    return (Map<String, Object>) requireNonNull(value);
  }

  static List<Map<String, Object>> objects(@Nullable Object value) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (Object item : (List<?>) requireNonNull(value)) {
      objects.add(object(item));
    }
    return objects;
  }

  @SuppressWarnings("NullAway") // a JSON null is a null in the map
  private static @Nullable Object value(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    switch (token) {
      case START_OBJECT -> {
        Map<String, Object> object = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          json.nextToken();
          if (object.containsKey(name)) {
            throw new AssertionError("Field twice: " + name);
          }
          object.put(name, value(json));
        }
        return object;
      }
      case START_ARRAY -> {
        List<Object> array = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          array.add(value(json));
        }
        return array;
      }
      case VALUE_STRING -> {
        return json.getText();
      }
      case VALUE_NUMBER_INT -> {
        return json.getLongValue();
      }
      case VALUE_NUMBER_FLOAT -> {
        return json.getDoubleValue();
      }
      case VALUE_NULL -> {
        return null;
      }
      default -> {
        return json.getBooleanValue();
      }
    }
  }
}
