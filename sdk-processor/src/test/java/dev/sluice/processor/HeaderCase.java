package dev.sluice.processor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headers of a case; a Content-Type beside a body is the body's own. */
final class HeaderCase {

  private final JsonNode row;
  private final Parameters parameters;
  private final List<String> lines;

  HeaderCase(JsonNode row, Parameters parameters, List<String> lines) {
    this.row = row;
    this.parameters = parameters;
    this.lines = lines;
  }

  void describe() {
    if (row.path("header_kind").asText("").equals("map")) {
      Map<String, @Nullable String> map = new LinkedHashMap<>();
      for (JsonNode header : row.get("headers")) {
        map.put(header.get(0).asText(), header.get(1).isNull() ? null : header.get(1).asText());
      }
      parameters.add("@HeaderMap Map<String, String>", map);
      return;
    }
    for (JsonNode header : row.path("headers")) {
      String name = header.get(0).asText();
      boolean ofBody = name.equalsIgnoreCase("Content-Type") && !row.get("body").isNull();
      if (!ofBody) {
        one(name, header.get(1));
      }
    }
  }

  private void one(String name, JsonNode value) {
    String text = value.asText();
    int brace = text.indexOf('{');
    if (value.isArray() || text.indexOf('\n') >= 0 || row.path("header_kind").isTextual()) {
      Object argument = Parameters.value(value);
      parameters.add("@Header(\"%s\") %s".formatted(name, Parameters.type(argument)), argument);
    } else if (brace >= 0 && RequestCase.hasVariable(text)) {
      String variable = text.substring(brace + 1, text.indexOf('}'));
      String annotation = "@Header(value = \"%s\", prefix = \"%s\") String";
      parameters.add(
          annotation.formatted(name, text.substring(0, brace)),
          row.get("vars").get(variable).asText());
    } else {
      lines.add(Literal.of(name + ": " + text));
    }
  }
}
