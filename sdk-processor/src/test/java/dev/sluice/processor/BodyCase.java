package dev.sluice.processor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The body of a case: text, a template, a form or parts. */
final class BodyCase {

  private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":\"\\{(\\w+)}\"");

  private final JsonNode row;
  private final Parameters parameters;

  BodyCase(JsonNode row, Parameters parameters) {
    this.row = row;
    this.parameters = parameters;
  }

  void describe() {
    if (!row.get("body").isNull()) {
      parameters.add("@Body" + contentType() + " String", row.get("body").asText());
    }
    if (row.has("body_template")) {
      template(row.get("body_template").asText());
    }
    if (row.has("form")) {
      form(Parameters.grouped(row.get("form")));
    }
    if (row.has("parts")) {
      parts();
    }
  }

  private String contentType() {
    String type = row.path("body_type").asText("");
    for (JsonNode header : row.path("headers")) {
      type = header.get(0).asText().equals("Content-Type") ? header.get(1).asText() : type;
    }
    return type.isEmpty() ? "" : "(contentType = %s)".formatted(Literal.of(type));
  }

  /** A JSON text with variables is a record. */
  private void template(String text) {
    String type = "Body" + row.get("id").asText().substring(3);
    List<String> components = new ArrayList<>();
    List<@Nullable Object> values = new ArrayList<>();
    Matcher field = FIELD.matcher(text);
    while (field.find()) {
      components.add("String " + field.group(1));
      values.add(row.get("vars").get(field.group(2)).asText());
    }
    parameters.addType("record %s(%s) {}".formatted(type, String.join(", ", components)));
    parameters.add("@Body " + type, new Parameters.Made(type, values));
  }

  private void form(Map<@Nullable String, @Nullable Object> fields) {
    boolean encoded = row.has("encoded");
    if (row.path("form_kind").asText("").equals("map")) {
      String annotation = encoded ? "@FieldMap(encoded = true)" : "@FieldMap";
      parameters.add(annotation + " " + Parameters.mapType(fields), fields);
      return;
    }
    fields.forEach(
        (name, value) ->
            parameters.add(
                "@Field(%s) %s".formatted(Literal.of(String.valueOf(name)), Parameters.type(value)),
                value));
  }

  private void parts() {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    Map<String, String> types = new LinkedHashMap<>();
    for (JsonNode part : row.get("parts")) {
      String name = part.get("name").asText();
      Object value = Parameters.value(part.get("value"));
      Object earlier = values.get(name);
      values.put(name, earlier == null ? value : List.of(earlier, String.valueOf(value)));
      types.put(name, part.path("type").asText(""));
    }
    if (row.path("parts_kind").asText("").equals("map")) {
      parameters.add("@PartMap Map<String, String>", values);
      return;
    }
    values.forEach(
        (name, value) ->
            parameters.add(
                "@Part(value = %s, contentType = %s) %s"
                    .formatted(
                        Literal.of(name),
                        Literal.of(types.getOrDefault(name, "")),
                        Parameters.type(value)),
                value));
  }
}
