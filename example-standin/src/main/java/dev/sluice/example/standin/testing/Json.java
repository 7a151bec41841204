package dev.sluice.example.standin.testing;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as maps, lists, strings, {@code Long}, {@code Double}, booleans and nulls. */
public final class Json {
  private Json() {}

  /** Returns the value of a body that is exactly one document. */
  public static @Nullable Object document(byte[] body) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(body)) {
      json.nextToken();
      Object document = value(json);
      if (json.nextToken() != null) {
        throw new AssertionError("More than one document");
      }
      return document;
    }
  }

  /** Returns the object of a body that is exactly one. */
  public static Map<String, Object> object(byte[] body) throws IOException {
    return object(document(body));
  }

  /** Returns an object's field that must be there and not null. */
  public static Object field(Map<String, Object> object, String name) {
    return requireNonNull(object.get(name), name);
  }

  /** Returns a value as the object that it must be. */
  @SuppressWarnings("unchecked") // what value() reads from an object is such a map
  public static Map<String, Object> object(@Nullable Object value) {
    return (Map<String, Object>) requireNonNull(value);
  }

  /** Returns a value as the array of objects that it must be. */
  public static List<Map<String, Object>> objects(@Nullable Object value) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (Object item : (List<?>) requireNonNull(value)) {
      objects.add(object(item));
    }
    return objects;
  }

  /** Returns the text of a value of these kinds. */
  public static String text(@Nullable Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      write(json, value);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
    if (value instanceof Map<?, ?> object) {
      json.writeStartObject();
      for (Map.Entry<?, ?> field : object.entrySet()) {
        json.writeFieldName((String) field.getKey());
        write(json, field.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> array) {
      json.writeStartArray();
      for (Object element : array) {
        write(json, element);
      }
      json.writeEndArray();
    } else {
      json.writeObject(value);
    }
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
