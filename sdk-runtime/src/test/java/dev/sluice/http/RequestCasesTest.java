package dev.sluice.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Independent cases gathered from other clients' tests: those of path variables and query
 * parameters, which are built here. The others concern annotations, bodies or features Sluice does
 * not have.
 */
class RequestCasesTest {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  /** Cases whose URL differs on purpose, with the reason. */
  private static final Map<String, String> CHOSEN_DIFFERENCES =
      Map.of(
          "rc-148", "collections explode; there is no other format",
          "rc-184", "matrix parameters are no feature",
          "rc-185", "matrix parameters are no feature",
          "rc-229", "the base URL has no variables",
          "rc-237", "collections explode; there is no other format");

  @TestFactory
  Stream<DynamicTest> build_case_givesTheUrl() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    RequestCasesTest.class.getResourceAsStream("/cases/request-building.jsonl")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode one = mapper.readTree(line);
        String id = one.get("id").asText();
        if (isBuiltHere(one) && !CHOSEN_DIFFERENCES.containsKey(id)) {
          tests.add(DynamicTest.dynamicTest(id, () -> check(one)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(30);
    return tests.stream();
  }

  private static boolean isBuiltHere(JsonNode one) {
    boolean plain =
        Set.of("same").contains(one.get("adopt").asText())
            && one.get("template").isTextual()
            && one.get("template").asText().lastIndexOf('{')
                <= pathEnd(one.get("template").asText())
            && one.get("expect_url").isTextual()
            && one.get("expect_error").isNull()
            && !one.has("encoded")
            && !one.has("dynamic_url")
            && one.get("path").isObject();
    return plain
        && pairsOnly(one.get("query"))
        && (!one.get("path").isEmpty() || !one.get("query").isEmpty());
  }

  private static int pathEnd(String template) {
    int question = template.indexOf('?');
    return question < 0 ? template.length() : question;
  }

  private static boolean pairsOnly(JsonNode query) {
    for (JsonNode pair : query) {
      if (pair.size() != 2 || !pair.get(0).isTextual()) {
        return false;
      }
    }
    return true;
  }

  private static void check(JsonNode one) {
    assertThat(url(one)).as(one.get("notes").asText()).isEqualTo(one.get("expect_url").asText());
  }

  private static String url(JsonNode one) {
    RequestBuilder request =
        new RequestBuilder(
            new Operation("test", "op", true), HttpMethod.GET, one.get("base").asText());
    String template = one.get("template").asText();
    int question = template.indexOf('?');
    String path = question < 0 ? template : template.substring(0, question);
    Matcher variable = VARIABLE.matcher(path);
    int from = 0;
    while (variable.find()) {
      request.path(path.substring(from, variable.start()));
      request.segment(one.get("path").get(variable.group(1)).asText());
      from = variable.end();
    }
    request.path(path.substring(from));
    if (question >= 0) {
      for (String pair : template.substring(question + 1).split("&", -1)) {
        int equals = pair.indexOf('=');
        request.query(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    one.get("query").forEach(pair -> request.query(pair.get(0).asText(), value(pair.get(1))));
    return request.build().url();
  }

  private static @Nullable Object value(JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    if (!value.isArray()) {
      return value.asText();
    }
    List<@Nullable String> values = new ArrayList<>();
    value.forEach(each -> values.add(each.isNull() ? null : each.asText()));
    return values;
  }
}
