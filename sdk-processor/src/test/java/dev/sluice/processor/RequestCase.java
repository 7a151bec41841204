package dev.sluice.processor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** One gathered case, written as a connector with one operation, and what it is called with. */
final class RequestCase {

  private static final String SITE = "https://api.example.com";

  private final JsonNode row;
  private final String base;
  private final String template;
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final Parameters parameters = new Parameters();
  private final List<String> headers = new ArrayList<>();

  RequestCase(JsonNode row) {
    this.row = row;
    String written = row.get("base").asText("");
    String whole = row.path("template").asText("");
    boolean absolute = written.isEmpty() && whole.matches("https?://.*");
    int slash = absolute ? whole.indexOf('/', whole.indexOf("://") + 3) : 0;
    String site = written.contains("://") ? written : SITE + written;
    this.base = absolute ? whole.substring(0, slash) : site;
    String relative = whole.matches("\\w+|\\{[^}]*}") ? "/" + whole : whole;
    String path = absolute ? whole.substring(slash) : relative;
    this.template = row.has("query_in_template") ? path.substring(0, path.indexOf('?')) : path;
    describe();
  }

  String id() {
    return row.get("id").asText();
  }

  JsonNode row() {
    return row;
  }

  /** The name of its connector. */
  String type() {
    return "Case" + id().substring(3);
  }

  /** What its operation is called with. */
  @Nullable Object[] arguments(Loaded loaded) {
    return parameters.values().stream()
        .map(value -> value instanceof Parameters.Made made ? made.of(loaded) : value)
        .toArray();
  }

  /** The settings of its base URL. */
  Map<String, String> settings() {
    return settings;
  }

  /** A URL that the case expects, made absolute as the case was. */
  String absolute(String expected) {
    String site = row.get("base").asText("").contains("://") ? base : SITE;
    return expected.contains("://") ? expected : site + expected;
  }

  JavaFileObject source() {
    String annotated = headers.isEmpty() ? "" : "@Headers({" + String.join(", ", headers) + "})\n";
    String operation = annotated + verb() + "\nCall<Void> call(" + parameters.declared() + ");\n";
    String connector = "@Connector(name = \"case\", baseUrl = %s)\n".formatted(Literal.of(base));
    String types = String.join("\n", parameters.types());
    if (!row.get("notes").asText().startsWith("type-level headers")) {
      return Sources.file(
          type(), connector + "public interface " + type() + " {\n" + operation + "}\n" + types);
    }
    return Sources.file(
        type(),
        "@Headers(%s)\n%spublic interface %s extends Base218<String> {}\n"
                .formatted(headers.get(1), connector, type())
            + "@Headers(%s) interface Base218<K> {\n".formatted(headers.get(0))
            + verb()
            + "\nCall<Void> call(@Path(\"key\") K key);\n}\n");
  }

  private String verb() {
    String method = row.get("method").asText();
    boolean usual = method.matches("GET|HEAD|OPTIONS|POST|PUT|PATCH|DELETE");
    String path = Literal.of(template);
    if (!usual) {
      return "@Http(method = \"%s\", path = %s, hasBody = %s)"
          .formatted(method, path, !row.get("expect_body").isNull());
    }
    String name = method.charAt(0) + method.substring(1).toLowerCase(java.util.Locale.ROOT);
    return template.isEmpty() ? "@" + name : "@" + name + "(" + path + ")";
  }

  private void describe() {
    row.path("path").properties().forEach(entry -> path(entry.getKey(), entry.getValue()));
    if (row.has("dynamic_url") || row.get("notes").asText().contains("@Url") || isNullUrl()) {
      parameters.add("@Url String", row.path("dynamic_url").asText(null));
    }
    new QueryCase(row, parameters).describe();
    new HeaderCase(row, parameters, headers).describe();
    new BodyCase(row, parameters).describe();
  }

  private boolean isNullUrl() {
    return row.get("expect_error").asText("").startsWith("@Url");
  }

  private void path(String name, JsonNode value) {
    if (base.contains("{" + name + "}")) {
      settings.put(name, value.asText());
      return;
    }
    String encoded = Parameters.isEncoded(row, name) ? ", encoded = true" : "";
    String type = value.isIntegralNumber() ? "long" : "String";
    Object argument =
        value.isNull() ? null : value.isIntegralNumber() ? (Object) value.asLong() : value.asText();
    parameters.add("@Path(value = %s%s) %s".formatted(Literal.of(name), encoded, type), argument);
  }

  /** Whether text has a variable, as templates of headers write it. */
  static boolean hasVariable(String text) {
    return Pattern.compile("\\{\\w+}").matcher(text).find();
  }
}
