package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.testing.compile.Compilation;
import dev.sluice.client.Call;
import dev.sluice.client.Connection;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.http.HttpRequest;
import dev.sluice.transport.testing.FakeTransport;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Requests gathered from other clients' tests, each written as a connector, compiled, and called.
 */
class RequestCasesTest {

  private static final List<RequestCase> CASES =
      RequestCases.rows("request-building.jsonl").stream().map(RequestCase::new).toList();

  private static final Map<String, List<String>> REFUSED = new LinkedHashMap<>();

  private static Loaded loaded;

  @BeforeAll
  static void compile() {
    List<JavaFileObject> sources =
        new ArrayList<>(CASES.stream().map(RequestCase::source).toList());
    Compilation first = Sources.compile(sources);
    first
        .errors()
        .forEach(
            error -> {
              String file = Objects.requireNonNull(error.getSource()).getName();
              String type = file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
              REFUSED
                  .computeIfAbsent(type, none -> new ArrayList<>())
                  .add(Sources.code(error.getMessage(null)));
            });
    loaded =
        Loaded.compile(
            CASES.stream()
                .filter(each -> !REFUSED.containsKey(each.type()))
                .map(RequestCase::source)
                .toArray(JavaFileObject[]::new));
  }

  @Test
  void cases_all_areThere() {
    assertThat(CASES).hasSize(151);
    assertThat(CASES).extracting(RequestCase::id).containsAll(ChosenDifferences.REQUESTS.keySet());
  }

  @TestFactory
  Stream<DynamicTest> request_gatheredCase_isBuiltOrRefused() {
    return CASES.stream().map(each -> DynamicTest.dynamicTest(each.id(), () -> check(each)));
  }

  private static void check(RequestCase one) {
    JsonNode row = one.row();
    ChosenDifferences.Difference chosen = ChosenDifferences.REQUESTS.get(one.id());
    if (chosen != null) {
      checkChosen(one, chosen);
    } else if (row.get("adopt").asText().equals("compile_error")) {
      assertThat(REFUSED.get(one.type())).as(one.source().toString()).hasSize(1);
    } else if (!row.get("expect_error").isNull()) {
      checkRefused(one);
    } else {
      assertThat(row.get("adopt").asText()).isIn("same", "equivalent");
      HttpRequest request = request(one);
      checkUrl(one, request);
      checkHeaders(row, request);
      checkBody(row, request);
    }
  }

  private static void checkChosen(RequestCase one, ChosenDifferences.Difference chosen) {
    if (chosen.code().isEmpty()) {
      assertThat(REFUSED).doesNotContainKey(one.type());
      if (chosen.refused()) {
        assertThatThrownBy(() -> request(one)).isInstanceOf(IllegalArgumentException.class);
      } else {
        assertThat(request(one).url()).isEqualTo(one.absolute(chosen.url()));
        assertThat(request(one).body().text()).contains(chosen.body());
      }
    } else {
      assertThat(REFUSED.get(one.type())).containsExactly(chosen.code());
    }
  }

  /** By the compiler with one error, else when the request is built. */
  private static void checkRefused(RequestCase one) {
    List<String> errors = REFUSED.get(one.type());
    if (errors != null) {
      assertThat(errors).hasSize(1);
    } else {
      assertThatThrownBy(() -> request(one)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static HttpRequest request(RequestCase one) {
    assertThat(REFUSED).doesNotContainKey(one.type());
    String client = "shop." + one.type() + "Client";
    ConnectorConfig config = (ConnectorConfig) loaded.field(client, "CONFIG");
    for (Map.Entry<String, String> setting : one.settings().entrySet()) {
      config = config.withSetting(setting.getKey(), setting.getValue());
    }
    Object made = loaded.make(client, Connection.over(config, FakeTransport.answering()));
    Call<?> call = (Call<?>) new Loaded.Instance(made).call("call", one.arguments(loaded));
    return call.request();
  }

  private static void checkUrl(RequestCase one, HttpRequest request) {
    JsonNode row = one.row();
    assertThat(request.method().name()).isEqualTo(row.get("method").asText());
    String expected = withPath(one.absolute(row.get("expect_url").asText()));
    String actual = withPath(request.url());
    if (row.get("adopt").asText().equals("equivalent")) {
      assertThat(decoded(actual)).isEqualTo(decoded(expected));
    } else {
      assertThat(actual).isEqualTo(expected);
    }
  }

  /** An empty path and "/" are the same (RFC 3986 §6.2.3). */
  private static String withPath(String url) {
    return url.replaceFirst("^(https?://[^/?]*)(\\?|$)", "$1/$2");
  }

  private static String decoded(String url) {
    return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static void checkHeaders(JsonNode row, HttpRequest request) {
    List<String> lines = new ArrayList<>();
    request.headers().stream().forEach(each -> lines.add(each.name() + ": " + each.value()));
    if (!request.body().contentType().isEmpty()) {
      lines.add("Content-Type: " + request.body().contentType());
    }
    List<String> expected = new ArrayList<>();
    for (JsonNode header : row.path("expect_headers")) {
      String name = header.get(0).asText();
      if (name.endsWith("~")) {
        String start = name.replace("~", ": ") + header.get(1).asText();
        assertThat(lines).anyMatch(line -> line.startsWith(start));
      } else {
        expected.add(name + ": " + header.get(1).asText());
      }
    }
    if (!expected.isEmpty()) {
      assertThat(lines).containsSubsequence(expected);
    }
    row.path("expect_header_values")
        .properties()
        .forEach(
            entry ->
                assertThat(
                        request.headers().stream()
                            .filter(each -> each.name().equalsIgnoreCase(entry.getKey()))
                            .map(each -> each.value()))
                    .isEqualTo(Parameters.value(entry.getValue())));
  }

  private static void checkBody(JsonNode row, HttpRequest request) {
    JsonNode expected = row.get("expect_body");
    boolean told = expected.isTextual() || row.has("expect_body_contains") || row.has("parts");
    if (expected.isTextual()) {
      assertThat(request.body().text()).isEqualTo(expected.asText());
    } else if (!told) {
      assertThat(request.body().isEmpty()).isTrue();
    }
    row.path("expect_body_contains")
        .forEach(part -> assertThat(request.body().text()).contains(part.asText()));
  }
}
