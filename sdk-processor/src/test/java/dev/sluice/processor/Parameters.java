package dev.sluice.processor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of an operation that is written for a case, and their arguments. */
final class Parameters {

  private final List<String> declared = new ArrayList<>();
  private final List<@Nullable Object> values = new ArrayList<>();
  private final List<String> types = new ArrayList<>();

  /** An argument that is an instance of a type of the case's own. */
  record Made(String type, List<@Nullable Object> components) {
    Object of(Loaded loaded) {
      return loaded.make("shop." + type, components.toArray());
    }
  }

  /** Adds a parameter: its annotation and type, and what it is called with. */
  void add(String annotated, @Nullable Object value) {
    declared.add(annotated + " p" + declared.size());
    values.add(value);
  }

  /** Adds a type that parameters need. */
  void addType(String source) {
    types.add(source);
  }

  String declared() {
    return String.join(", ", declared);
  }

  List<@Nullable Object> values() {
    return values;
  }

  List<String> types() {
    return types;
  }

  /** Whether a case takes that name, or all, as encoded. */
  static boolean isEncoded(JsonNode row, String name) {
    for (JsonNode each : row.path("encoded")) {
      if (each.asText().equals("*") || each.asText().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The text, or texts, of a value. */
  static @Nullable Object value(JsonNode value) {
    if (!value.isArray()) {
      return value.isNull() ? null : value.asText();
    }
    List<@Nullable String> texts = new ArrayList<>();
    value.forEach(each -> texts.add(each.isNull() ? null : each.asText()));
    return texts;
  }

  /** Pairs by name, in order; several values of one name together. */
  static Map<@Nullable String, @Nullable Object> grouped(JsonNode pairs) {
    Map<@Nullable String, @Nullable Object> grouped = new LinkedHashMap<>();
    for (JsonNode pair : pairs) {
      String name = pair.get(0).isNull() ? null : pair.get(0).asText();
      Object value = value(pair.get(1));
      if (grouped.containsKey(name)) {
        List<@Nullable Object> several = new ArrayList<>();
        several.add(grouped.get(name));
        several.add(value);
        grouped.put(name, several);
      } else {
        grouped.put(name, value);
      }
    }
    return grouped;
  }

  /** The Java type of such a value. */
  static String type(@Nullable Object value) {
    return value instanceof List ? "List<String>" : value == null ? "@Nullable String" : "String";
  }

  /** The Java type of a map of such values. */
  static String mapType(Map<?, ?> map) {
    return map.values().stream().anyMatch(each -> each instanceof List)
        ? "Map<String, List<String>>"
        : "Map<String, String>";
  }
}
