package dev.sluice.processor;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The query of a case. */
final class QueryCase {

  private final JsonNode row;
  private final Parameters parameters;

  QueryCase(JsonNode row, Parameters parameters) {
    this.row = row;
    this.parameters = parameters;
  }

  void describe() {
    JsonNode query = row.get("query");
    String kind = row.path("query_kind").asText("");
    if (kind.equals("bean")) {
      bean(query);
    } else if (kind.equals("map=null")) {
      parameters.add("@QueryMap @Nullable Map<String, String>", null);
    } else if (kind.equals("map")) {
      map(Parameters.grouped(query));
    } else if (row.has("query_in_template")) {
      template(query);
    } else if (!query.isEmpty() && query.get(0).size() == 1) {
      flags(query);
    } else {
      Parameters.grouped(query).forEach(this::one);
    }
  }

  private void one(@Nullable String name, @Nullable Object value) {
    String encoded = Parameters.isEncoded(row, String.valueOf(name)) ? ", encoded = true" : "";
    String annotation =
        "@Query(value = %s%s%s) "
            .formatted(Literal.of(String.valueOf(name)), encoded, style(String.valueOf(name)));
    String type = row.path("types").path(String.valueOf(name)).asText("");
    switch (type) {
      case "LocalTime" -> parameters.add(annotation + type, LocalTime.parse(text(value)));
      case "LocalDate" -> parameters.add(annotation + type, LocalDate.parse(text(value)));
      case "LocalDateTime" -> parameters.add(annotation + type, LocalDateTime.parse(text(value)));
      default -> parameters.add(annotation + Parameters.type(value), value);
    }
  }

  private static String text(@Nullable Object value) {
    return String.valueOf(value);
  }

  private String style(String name) {
    JsonNode flags = row.path("flags");
    String style = flags.path(name).asText(flags.path("queryParamStyle").asText(""));
    return switch (style) {
      case "CSV", "COMMA", "COMMA_SEPARATED" -> ", style = QueryStyle.COMMA";
      default -> "";
    };
  }

  private void flags(JsonNode query) {
    List<@Nullable String> names = new ArrayList<>();
    query.forEach(each -> names.add(each.get(0).isNull() ? null : each.get(0).asText()));
    String encoded = row.has("encoded") ? "(encoded = true)" : "";
    parameters.add("@QueryName" + encoded + " List<String>", names);
  }

  private void map(Map<@Nullable String, @Nullable Object> map) {
    String encoded = row.has("encoded") ? "(encoded = true)" : "";
    String type = Parameters.mapType(map);
    Map<@Nullable String, @Nullable Object> argument = new LinkedHashMap<>();
    map.forEach(
        (name, value) ->
            argument.put(
                name, type.contains("List") && value instanceof String ? List.of(value) : value));
    parameters.add("@QueryMap" + encoded + " " + type, argument);
  }

  /** What the template names is a parameter, what follows comes from a map. */
  private void template(JsonNode query) {
    JsonNode first = query.get(0);
    one(first.get(0).asText(), Parameters.value(first.get(1)));
    Map<@Nullable String, @Nullable Object> rest = new LinkedHashMap<>();
    for (int i = 1; i < query.size(); i++) {
      rest.put(query.get(i).get(0).asText(), Parameters.value(query.get(i).get(1)));
    }
    map(rest);
  }

  private void bean(JsonNode query) {
    String type = "Bean" + row.get("id").asText().substring(3);
    List<String> components = new ArrayList<>();
    List<@Nullable Object> values = new ArrayList<>();
    for (JsonNode pair : query) {
      components.add("@Nullable String " + pair.get(0).asText());
      values.add(Parameters.value(pair.get(1)));
    }
    parameters.addType("record %s(%s) {}".formatted(type, String.join(", ", components)));
    parameters.add(
        "@QueryMap @Nullable " + type, query.isEmpty() ? null : new Parameters.Made(type, values));
  }
}
